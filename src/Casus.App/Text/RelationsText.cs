using System.Globalization;
using System.Text;
using Casus.Clean;
using Casus.Relate;
using Casus.Tell.Texts;

namespace Casus.App.Text;

/// <summary>Relations for the terminal: stories, the origins behind them, who derives from whom with the best proving passages.</summary>
static class RelationsText
{
    const int PassagesShown = 3;

    public static string Write(Relations relations, IReadOnlyList<Article> articles)
    {
        var text = new StringBuilder();
        var titles = articles.ToDictionary(a => a.Id, a => a.Title ?? a.Id, StringComparer.Ordinal);
        text.AppendLine(CultureInfo.InvariantCulture, $"{articles.Count} articles, {relations.Origins.Count} origins, {relations.Stories.Count} stories");
        foreach (var story in relations.Stories)
        {
            text.AppendLine().Append("━━ story: ").AppendLine(OneLine.Of(story.Title));
            foreach (var origin in relations.Origins.Where(o => o.Articles.Intersect(story.Articles).Any()))
            {
                text.Append("   origin ").Append(OneLine.Of(origin.Id)).AppendLine(origin.Credit is null ? "" : $", credits {OneLine.Of(origin.Credit)}");
                foreach (var article in origin.Articles)
                    text.Append("     ").Append(OneLine.Of(article)).Append("  ").AppendLine(OneLine.Of(titles.GetValueOrDefault(article, ""), 90));
            }
        }
        foreach (var edge in relations.Lineage)
            Edge(text, edge);
        return text.ToString().TrimEnd();
    }

    static void Edge(StringBuilder text, Derivation edge)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{OneLine.Of(edge.Child)} ← {OneLine.Of(edge.Parent)} ({edge.Relation}, {edge.Score:0.00})");
        foreach (var pair in edge.Passages.OrderByDescending(p => p.Score).Take(PassagesShown))
            text.Append("     “").Append(OneLine.Of(pair.A.Text, 100)).AppendLine("”").Append("   ~ “").Append(OneLine.Of(pair.B.Text, 100)).AppendLine("”");
        if (edge.Passages.Count > PassagesShown)
            text.AppendLine(CultureInfo.InvariantCulture, $"     and {edge.Passages.Count - PassagesShown} more; --format json shows all");
    }
}
