namespace Casus.Analysis.Forecast.Memory;

/// <summary>What is kept of a repeated act: how often, on which day last, how many days lay between the last two, and counts that fade.</summary>
struct Pulse
{
    float _fast;
    float _middle;
    float _slow;

    public int Count { get; private set; }

    public int Last { get; private set; }

    /// <summary>Days between the last two distinct days; 0 when there was but one.</summary>
    public int Gap { get; private set; }

    public void Beat(int day)
    {
        var days = day - Last;
        if (Count > 0 && days > 0)
            Gap = days;
        _fast = Fast(day) + 1;
        _middle = Middle(day) + 1;
        _slow = Slow(day) + 1;
        Last = day;
        Count++;
    }

    public readonly int Age(int day) => day - Last;

    public readonly float Fast(int day) => _fast * Fading.Fast.After(day - Last);

    public readonly float Middle(int day) => _middle * Fading.Middle.After(day - Last);

    public readonly float Slow(int day) => _slow * Fading.Slow.After(day - Last);
}
