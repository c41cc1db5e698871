using Casus.Acquire.Events;
using Casus.Store;

namespace Casus.Study.Forecasts;

/// <summary>Says how a question ended. As long as events are not there up to the end of its window, only a yes is certain.</summary>
public static class Resolver
{
    public static Resolution? Resolve(EventHistory history, LedgerEntry forecast)
    {
        if (Seen(history, forecast) is { } seen)
            return new Resolution(forecast.Id, true, FormattableString.Invariant($"{seen.Row.File}:{seen.Row.Line}"));
        return history.Next > forecast.Closes && history.First < forecast.Opens ? new Resolution(forecast.Id, false, "") : null;
    }

    static CodedEvent? Seen(EventHistory history, LedgerEntry forecast)
    {
        if (history.Actor(forecast.Actor) is not { } actor || history.Actor(forecast.Recipient) is not { } recipient)
            return null;
        var relation = forecast.Relation is { } name ? history.Relation(name) ?? -1 : (int?)null;
        var opens = history.DayNumber(forecast.Opens);
        return Enumerable.Range(opens, forecast.Days)
            .SelectMany(day => history.History.On(day))
            .Where(act => act.Actor == actor && act.Recipient == recipient && (relation ?? act.Relation) == act.Relation)
            .Select(act => history.Events(act).First())
            .FirstOrDefault();
    }
}
