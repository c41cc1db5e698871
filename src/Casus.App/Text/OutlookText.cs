using System.Globalization;
using System.Text;
using Casus.Acquire.Events;
using Casus.Analysis.Forecast.Windows;
using Casus.Store;
using Casus.Study.Forecasts;
using Casus.Tell.Texts;

namespace Casus.App.Text;

/// <summary>A forecast for a person at a terminal: the chance, what it is measured against, what changed, and what drives it.</summary>
static class OutlookText
{
    public static string Write(Outlook outlook, LedgerEntry? before, bool learned)
    {
        var text = new StringBuilder();
        var forecast = outlook.Forecast;
        Line(text, $"{Asked(forecast)}, {forecast.Opens:yyyy-MM-dd} to {forecast.Closes:yyyy-MM-dd}");
        Line(text, $"  probability {Percent(forecast.Probability)}   base rate {Percent(forecast.BaseRate)}   the {forecast.Days} days before: {(forecast.Persisted ? "it happened" : "it did not happen")}");
        if (!learned)
            Line(text, $"  There is too little past to learn from: the probability is the base rate.");
        if (before is not null)
            Line(text, $"  last forecast ({before.Opens:yyyy-MM-dd}): {Percent(before.Probability)}, change {100 * (forecast.Probability - before.Probability):+0.0;-0.0;0.0} points{Changes(outlook.Driving, before)}");
        foreach (var part in outlook.Chance.Parts.Take(4))
            Line(text, $"  {(part.LogOdds >= 0 ? "for    " : "against")} {Words(part.Signal),-46} {part.LogOdds:+0.00;-0.00} log-odds");
        foreach (var driving in outlook.Driving)
            Line(text, $"  {driving.When}  {Names(driving.Actors)} – {driving.Relation.Name} – {Names(driving.Recipients)}  [{driving.Row.File}:{driving.Row.Line}]");
        return text.ToString();
    }

    /// <summary>A forecast in one line.</summary>
    public static string Line(LedgerEntry forecast) =>
        string.Create(CultureInfo.InvariantCulture, $"{Percent(forecast.Probability),7} (base rate {Percent(forecast.BaseRate),6})  {Asked(forecast)}, {forecast.Opens:yyyy-MM-dd} to {forecast.Closes:yyyy-MM-dd}");

    static string Asked(LedgerEntry f) => $"{OneLine.Of(f.Actor)} {(f.Relation is null ? "->" : $"-[{OneLine.Of(f.Relation)}]->")} {OneLine.Of(f.Recipient)}";

    static string Changes(IReadOnlyList<CodedEvent> driving, LedgerEntry before)
    {
        var since = driving.Count(e => DateOnly.FromDateTime(e.When.Start.UtcDateTime) >= before.Opens);
        return since == 0 ? "; no newer event drives it" : FormattableString.Invariant($"; {since} of the events below are newer");
    }

    static string Names(IReadOnlyList<EventParty> parties) => string.Join(", ", parties.Select(p => OneLine.Of(p.Name)));

    static string Words(Signal signal) => signal switch
    {
        Signal.BaseRate => "how often in all past windows",
        Signal.RecentRate => "how often in the last windows",
        Signal.LastWindow => "days of it in the last window",
        Signal.DaysSince => "days since it happened last",
        Signal.LastFortnight => "days of it in the last fortnight",
        Signal.LastQuarter => "days of it in the last ninety days",
        Signal.OtherRelations => "anything between the two in the last window",
        Signal.Answered => "what came back in the last window",
        Signal.ActorActive => "how active the actor is",
        _ => "how active the recipient is",
    };

    static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
