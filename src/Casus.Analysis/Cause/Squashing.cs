namespace Casus.Analysis.Cause;

/// <summary>What keeps the values of a fuzzy cognitive map in their range.</summary>
public abstract record Squashing
{
    Squashing()
    {
    }

    public abstract double Of(double value);

    /// <summary>1 / (1 + exp(−λv)).</summary>
    public sealed record Logistic(double Lambda = 1) : Squashing
    {
        public override double Of(double value) => 1 / (1 + Math.Exp(-Lambda * value));
    }

    /// <summary>1 above the threshold, else 0.</summary>
    public sealed record Step(double Threshold) : Squashing
    {
        public override double Of(double value) => value > Threshold ? 1 : 0;
    }

    /// <summary>The hyperbolic tangent of λv: values from −1 to 1.</summary>
    public sealed record Tangent(double Lambda = 1) : Squashing
    {
        public override double Of(double value) => Math.Tanh(Lambda * value);
    }
}
