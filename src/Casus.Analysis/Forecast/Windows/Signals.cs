namespace Casus.Analysis.Forecast.Windows;

/// <summary>Reads the signals of a pattern on the morning of a day, from the days before it.</summary>
static class Signals
{
    public static readonly int Count = Enum.GetValues<Signal>().Length;

    public static double[] Of(Timeline timeline, Pattern pattern, int day, int window)
    {
        var signals = new double[Count];
        void Set(Signal signal, double value) => signals[(int)signal] = value;
        Set(Signal.BaseRate, LogOdds(timeline.BaseRate(pattern, day, window)));
        Set(Signal.RecentRate, LogOdds(timeline.BaseRate(pattern, day, window, most: 8)));
        Set(Signal.LastWindow, Math.Log(1 + timeline.Count(pattern, day - window, day)));
        Set(Signal.DaysSince, -Math.Log(1 + (timeline.Age(pattern, day) ?? 1000)));
        Set(Signal.LastFortnight, Math.Log(1 + timeline.Count(pattern, day - 14, day)));
        Set(Signal.LastQuarter, Math.Log(1 + timeline.Count(pattern, day - 90, day)));
        Set(Signal.OtherRelations, Math.Log(1 + timeline.Count(pattern.Loosened, day - window, day)));
        Set(Signal.Answered, Math.Log(1 + timeline.Count(pattern.Mirror.Loosened, day - window, day)));
        Set(Signal.ActorActive, Math.Log(1 + timeline.Active(pattern.Actor, day - window, day)));
        Set(Signal.RecipientActive, Math.Log(1 + timeline.Active(pattern.Recipient, day - window, day)));
        return signals;
    }

    static double LogOdds(double share) => Math.Log(share / (1 - share));
}
