namespace Casus.Analysis.Forecast.Windows;

/// <summary>
/// Chances of patterns within a window of a fixed number of days. The weights are learned from the earlier two thirds of
/// the past mornings, the calibration from the later third, both only from windows that were over before the end.
/// </summary>
public sealed class WindowModel
{
    /// <summary>At most so many patterns are learned from on one morning.</summary>
    const int Most = 400;
    const int Mornings = 40;

    readonly Timeline _timeline;
    readonly int _window;
    readonly Logistic? _logistic;
    readonly Isotonic? _isotonic;

    WindowModel(Timeline timeline, int window, Logistic? logistic, Isotonic? isotonic) =>
        (_timeline, _window, _logistic, _isotonic) = (timeline, window, logistic, isotonic);

    /// <summary>Whether there was enough past to learn from; without, the probability is the base rate.</summary>
    public bool IsLearned => _logistic is not null;

    /// <summary>Learns from the days before <paramref name="end"/>; <paramref name="window"/> is in days.</summary>
    public static WindowModel Learn(History history, int end, int window)
    {
        var timeline = new Timeline(history, end);
        var examples = Examples(timeline, end, window);
        var cut = examples.Count == 0 ? 0 : examples[examples.Count * 2 / 3].Day;
        var (earlier, later) = (examples.Where(e => e.Day < cut).ToList(), examples.Where(e => e.Day >= cut).ToList());
        if (Few(earlier) || Few(later))
            return new WindowModel(timeline, window, null, null);
        var logistic = new Logistic([.. earlier.Select(e => e.Signals)], [.. earlier.Select(e => e.Happened)]);
        return new WindowModel(timeline, window, logistic, new Isotonic(later.Select(e => (logistic.Chance(e.Signals), e.Happened))));
    }

    /// <summary>The chance that a pattern happens in the window that opens on a day; knows the days before it only.</summary>
    public WindowChance Chance(Pattern pattern, int day)
    {
        var signals = Signals.Of(_timeline, pattern, day, _window);
        var baseRate = _timeline.BaseRate(pattern, day, _window);
        var parts = _logistic?.Parts(signals).Select((part, i) => new SignalPart((Signal)i, part)).OrderByDescending(p => Math.Abs(p.LogOdds)).ToList();
        return new WindowChance(
            _logistic is null ? baseRate : _isotonic!.Chance(_logistic.Chance(signals)),
            baseRate,
            _timeline.Count(pattern, day - _window, day) > 0,
            parts ?? []);
    }

    static bool Few(List<Example> examples) => examples.Count(e => e.Happened) < 20 || examples.Count(e => !e.Happened) < 20;

    static List<Example> Examples(Timeline timeline, int end, int window)
    {
        var patterns = timeline.Patterns.ToList();
        var step = Math.Max(window, (end - (3 * window)) / Mornings);
        var examples = new List<Example>();
        for (var day = end - window; day >= 3 * window; day -= step)
        {
            var known = patterns.Where(p => timeline.Count(p, 0, day) > 1).ToList();
            foreach (var pattern in known.Where((_, i) => i % Math.Max(1, known.Count / Most) == 0))
                examples.Add(new(day, Signals.Of(timeline, pattern, day, window), timeline.Count(pattern, day, day + window) > 0));
        }
        examples.Reverse();
        return examples;
    }

    sealed record Example(int Day, double[] Signals, bool Happened);
}
