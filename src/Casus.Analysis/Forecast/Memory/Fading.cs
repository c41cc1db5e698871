namespace Casus.Analysis.Forecast.Memory;

/// <summary>How much of an act's weight is left after some days, for a half-life in days; nothing after twenty half-lives.</summary>
sealed class Fading
{
    public static readonly Fading Fast = new(3);
    public static readonly Fading Week = new(7);
    public static readonly Fading Middle = new(14);
    public static readonly Fading Month = new(30);
    public static readonly Fading Slow = new(60);

    readonly float[] _left;

    Fading(int halfLife) =>
        _left = [.. Enumerable.Range(0, 20 * halfLife).Select(days => (float)Math.Pow(2, -days / (double)halfLife))];

    public float After(int days) => (uint)days < (uint)_left.Length ? _left[days] : 0;
}
