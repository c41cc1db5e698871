using System.Text;
using Casus.Situate;

namespace Casus.Tell.Texts;

/// <summary>Quotations under an answer, so that each can be looked up.</summary>
public static class Quoting
{
    const int Most = 3;

    /// <summary>The first few quotations of a support, one from each origin before a second from any.</summary>
    public static void Quote(this StringBuilder text, Support support, string indent = "    ")
    {
        foreach (var statement in support.Statements.DistinctBy(s => s.Passage.Text).Take(Most))
            text.Line($"{indent}“{OneLine.Of(statement.Passage.Text, 160)}” ({statement.Passage.Article})");
        if (support.Statements.Count > Most)
            text.Line($"{indent}and {support.Statements.Count - Most} more from {support.Origins.Count} origin{(support.Origins.Count == 1 ? "" : "s")}");
    }

    public static string NameOf(this Situation situation, string actor) =>
        situation.Actors.FirstOrDefault(a => a.Id == actor)?.Name ?? actor;
}
