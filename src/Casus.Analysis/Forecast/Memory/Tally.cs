namespace Casus.Analysis.Forecast.Memory;

/// <summary>A count with its last day and a weight that fades with a half-life of thirty days.</summary>
struct Tally
{
    float _faded;

    public int Count { get; private set; }

    public int Last { get; private set; }

    public void Beat(int day)
    {
        _faded = Faded(day) + 1;
        Last = day;
        Count++;
    }

    public readonly float Faded(int day) => _faded * Fading.Month.After(day - Last);

    /// <summary>The faded weight, and a little for what happened ever.</summary>
    public readonly float Weight(int day) => Faded(day) + 0.02f * Count;
}
