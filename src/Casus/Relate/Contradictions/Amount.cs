namespace Casus.Relate.Contradictions;

/// <summary>
/// A number that an article gives: how much of what. <see cref="Dimension"/> is that of its unit, or "count";
/// <see cref="Measure"/> names what is measured or counted; the value is in the smallest common unit of the dimension.
/// </summary>
sealed record Amount(Telling Telling, int Line, int First, int Last, double Value, string Dimension, string Unit, string Measure)
{
    /// <summary>"About", or a fraction.</summary>
    public bool Approximate { get; init; }

    /// <summary>"At least", "more than".</summary>
    public bool Bound { get; init; }

    /// <summary>The measure is one of the table, not just a counted noun.</summary>
    public bool Known { get; init; }

    /// <summary>A bare number, which takes what it counts from the one before it.</summary>
    public bool Inherited { get; init; }

    /// <summary>The counted noun is rare enough to tell what is spoken of.</summary>
    public bool Rare { get; init; }

    public string Key => $"{Dimension} {Measure}";

    public string Words => Telling.Words(First, Last);
}
