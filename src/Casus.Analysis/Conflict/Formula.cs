namespace Casus.Analysis.Conflict;

/// <summary>A condition on the options taken, given as bits.</summary>
public abstract record Formula
{
    Formula()
    {
    }

    public abstract bool Holds(int options);

    /// <summary>The options it speaks of, as bits.</summary>
    public abstract int Options { get; }

    public sealed record Taken(int Option) : Formula
    {
        public override bool Holds(int options) => (options >> Option & 1) > 0;

        public override int Options => 1 << Option;
    }

    public sealed record Not(Formula Inner) : Formula
    {
        public override bool Holds(int options) => !Inner.Holds(options);

        public override int Options => Inner.Options;
    }

    /// <summary>Two conditions joined. IF reads as in the field: "A IF B" is false only where B holds and A does not.</summary>
    public sealed record Joined(Joint Joint, Formula Left, Formula Right) : Formula
    {
        public override bool Holds(int options) => (Joint, Left.Holds(options), Right.Holds(options)) switch
        {
            (Joint.And, var l, var r) => l && r,
            (Joint.Or, var l, var r) => l || r,
            (Joint.Xor, var l, var r) => l != r,
            (Joint.If, var l, var r) => l || !r,
            (_, var l, var r) => l == r,
        };

        public override int Options => Left.Options | Right.Options;
    }
}
