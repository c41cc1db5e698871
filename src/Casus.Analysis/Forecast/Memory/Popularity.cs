namespace Casus.Analysis.Forecast.Memory;

/// <summary>How much an actor is dealt with of late: counts that fade with half-lives of a week and of sixty days.</summary>
struct Popularity
{
    float _week;
    float _slow;

    public int Count { get; private set; }

    public int Last { get; private set; }

    public void Beat(int day)
    {
        _week = Week(day) + 1;
        _slow = Slow(day) + 1;
        Last = day;
        Count++;
    }

    public readonly float Week(int day) => _week * Fading.Week.After(day - Last);

    public readonly float Slow(int day) => _slow * Fading.Slow.After(day - Last);
}
