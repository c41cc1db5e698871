using Casus.Acquire.Events;
using Casus.Analysis.Forecast;
using Casus.Analysis.Forecast.Windows;
using Casus.Store;

namespace Casus.Study.Forecasts;

/// <summary>
/// Forecasts of patterns within a window of so many days that opens on a day. Whatever asks for a forecast, now or for a
/// day long past, asks here; nothing of the day it opens or later is looked at.
/// </summary>
public sealed class Outlooks(EventHistory history, DateOnly opens, int days)
{
    const int Look = 60;
    const int MostDriving = 5;

    readonly WindowModel _model = WindowModel.Learn(history.History, history.DayNumber(opens), days);

    /// <summary>Whether there was enough past to learn from; without, a probability is the base rate.</summary>
    public bool IsLearned => _model.IsLearned;

    public Outlook Of(Pattern pattern)
    {
        var chance = _model.Chance(pattern, history.DayNumber(opens));
        var forecast = new LedgerEntry(
            history.Actor(pattern.Actor),
            pattern.Relation is { } relation ? history.Relation(relation) : null,
            history.Actor(pattern.Recipient))
        {
            Opens = opens,
            Days = days,
            Probability = chance.Probability,
            BaseRate = chance.BaseRate,
            Persisted = chance.Persisted,
        };
        return new Outlook(forecast, chance, Driving(pattern));
    }

    /// <summary>
    /// Questions that are open and can be resolved: patterns that happened of late, neither certain nor hopeless, the most
    /// uncertain first.
    /// </summary>
    public IReadOnlyList<Outlook> Open(int most)
    {
        var now = history.DayNumber(opens);
        var recent = Enumerable.Range(Math.Max(0, now - Look), Math.Min(Look, Math.Max(0, now)))
            .SelectMany(day => history.History.On(day))
            .GroupBy(act => new Pattern(act.Actor, act.Relation, act.Recipient))
            .Where(g => g.Select(a => a.Day).Distinct().Count() >= 2)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Actor).ThenBy(g => g.Key.Recipient).ThenBy(g => g.Key.Relation)
            .Take(10 * most)
            .Select(g => g.Key);
        return [.. recent.Select(Of).OrderBy(o => Math.Abs(o.Forecast.Probability - 0.5)).Take(most)];
    }

    /// <summary>The newest events either way between the two before the window opens: those asked about first, then the others.</summary>
    List<CodedEvent> Driving(Pattern pattern)
    {
        var now = history.DayNumber(opens);
        var driving = new List<(bool Asked, Act Act)>();
        for (var day = now - 1; day >= Math.Max(0, now - Look); day--)
            foreach (var act in history.History.On(day).Where(a => IsBetween(a, pattern)))
                driving.Add((act.Actor == pattern.Actor && (pattern.Relation ?? act.Relation) == act.Relation, act));
        return [.. driving.OrderByDescending(d => d.Asked).Take(MostDriving).Select(d => history.Events(d.Act).First())];
    }

    static bool IsBetween(Act act, Pattern pattern) =>
        (act.Actor == pattern.Actor && act.Recipient == pattern.Recipient)
        || (act.Actor == pattern.Recipient && act.Recipient == pattern.Actor);
}
