using System.Globalization;
using System.Text;
using Casus.Analysis.Forecast;
using Casus.Study.Forecasts;
using Casus.Tell.Texts;

namespace Casus.App.Text;

/// <summary>Who comes next, for a person at a terminal: the candidates with their chances, the rules that fired and the events behind them.</summary>
static class RankingText
{
    public static string Write(EventHistory history, Ranking ranking, IReadOnlyList<Explanation> explanations)
    {
        var text = new StringBuilder();
        var query = ranking.Query;
        Line(text, $"{OneLine.Of(history.Actor(query.Actor))} -[{OneLine.Of(history.Relation(query.Relation))}]-> ?, on {history.Date(query.Day):yyyy-MM-dd}, if it happens:");
        foreach (var explanation in explanations)
        {
            Line(text, $"{100 * ranking.Share(explanation.Candidate),6:0.0} %  {OneLine.Of(history.Actor(explanation.Candidate.Actor))}");
            foreach (var rule in explanation.Rules.Take(3))
                Line(text, $"          {Rule(history, rule).ToString(CultureInfo.InvariantCulture)}");
            Line(text, $"          by {string.Join(", ", explanation.Parts.Take(3).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Clue} {p.Score:+0.00;-0.00}")))}");
        }
        return text.ToString();
    }

    static FormattableString Rule(EventHistory history, FiredRule rule)
    {
        var act = rule.Body.Relation < history.History.Cast.Relations ? rule.Body : rule.Body.Mirrored(history.History.Cast.Relations);
        var row = history.Events(act).Select(e => FormattableString.Invariant($" [{e.Row.File}:{e.Row.Line}]")).FirstOrDefault();
        return $"'{OneLine.Of(history.Relation(rule.Body.Relation))}', {rule.When}: followed in {100 * rule.Confidence:0.0} % of cases; last on {history.Date(act.Day):yyyy-MM-dd}{row}";
    }

    static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
