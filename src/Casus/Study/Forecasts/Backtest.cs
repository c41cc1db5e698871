using Casus.Analysis.Forecast.Scoring;

namespace Casus.Study.Forecasts;

/// <summary>
/// Goes back in one's own history: on mornings one window apart, asks the open questions as one would have then, and
/// resolves them from what came. The code that forecasts and resolves is the same as for today.
/// </summary>
public static class Backtest
{
    public static IReadOnlyList<Resolved> Run(EventHistory history, int days, int mornings, int questions)
    {
        var resolved = new List<Resolved>();
        for (var morning = mornings; morning >= 1; morning--)
        {
            var opens = history.Next.AddDays(-morning * days);
            if (history.DayNumber(opens) < days)
                continue;
            resolved.AddRange(new Outlooks(history, opens, days).Open(questions)
                .Select(outlook => (outlook.Forecast, End: Resolver.Resolve(history, outlook.Forecast)))
                .Where(r => r.End is not null)
                .Select(r => new Resolved(r.Forecast.Probability, r.Forecast.BaseRate, r.Forecast.Persisted, r.End!.Happened)));
        }
        return resolved;
    }
}
