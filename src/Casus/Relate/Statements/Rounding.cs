namespace Casus.Relate.Statements;

/// <summary>Tells a rounded value from a different one.</summary>
static class Rounding
{
    // What is called "about" may be off by so much of it.
    const double Approximate = 0.1;

    // A value given with one or two digits and zeros stands for all that round to it.
    const double LeastScale = 10;

    public static bool Is(Quantity one, Quantity other)
    {
        var (small, large) = one.Value < other.Value ? (one, other) : (other, one);
        if (small.Value <= 0 || large.Value > Largest)
            return false;
        if ((one.Approximate || other.Approximate) && (large.Value - small.Value) / large.Value <= Approximate)
            return true;
        return RoundsTo(small.Value, large.Value) || RoundsTo(large.Value, small.Value);
    }

    /// <summary>Whether the exact value, rounded to the digits of the round one, is the round one.</summary>
    static bool RoundsTo(double exact, double round)
    {
        var unit = Unit(round);
        return unit >= LeastScale * Unit(exact) && Math.Abs(exact - round) <= unit / 2;
    }

    /// <summary>The place of the last digit that is no zero: 10 for 120, 0.1 for 4.1.</summary>
    static double Unit(double value)
    {
        var exact = (decimal)value;
        var unit = Smallest;
        while (unit < exact && exact % (unit * 10) == 0)
            unit *= 10;
        return (double)unit;
    }

    const decimal Smallest = 0.000001m;

    // What a decimal can hold with all its digits; the press counts nothing beyond.
    const double Largest = 1e18;
}
