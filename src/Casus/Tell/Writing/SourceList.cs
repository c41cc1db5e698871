using System.Globalization;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Numbers the articles and gives each origin a letter.</summary>
public static class SourceList
{
    public static IReadOnlyList<Source> Of(Situation situation)
    {
        var tally = new Tally(situation);
        var labels = situation.Records
            .SelectMany(r => tally.OriginsOf(r.Article.Id))
            .Distinct(StringComparer.Ordinal)
            .Select((id, i) => (id, Label: Label(i)))
            .ToDictionary(o => o.id, o => o.Label, StringComparer.Ordinal);
        return [.. situation.Records.Select((r, i) =>
            new Source(i + 1, r.Article, [.. tally.OriginsOf(r.Article.Id).Select(o => labels[o])]) { Credit = Credit(situation, r.Article.Id) })];
    }

    static string? Credit(Situation situation, string article) =>
        situation.Relations.Origins.FirstOrDefault(o => o.Articles.Contains(article) && o.Credit is not null)?.Credit;

    /// <summary>A … Z, then A2 … Z2 and so on.</summary>
    static string Label(int index) =>
        (char)('A' + index % 26) + (index < 26 ? "" : (index / 26 + 1).ToString(CultureInfo.InvariantCulture));
}
