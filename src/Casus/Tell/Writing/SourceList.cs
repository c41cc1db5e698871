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
        var credits = situation.Relations.Origins
            .Where(o => o.Credit is not null)
            .SelectMany(o => o.Articles.Select(a => (Article: a, o.Credit)))
            .DistinctBy(c => c.Article)
            .ToDictionary(c => c.Article, c => c.Credit, StringComparer.Ordinal);
        return [.. situation.Records.Select((r, i) =>
            new Source(i + 1, r.Article, [.. tally.OriginsOf(r.Article.Id).Select(o => labels[o])]) { Credit = credits.GetValueOrDefault(r.Article.Id) })];
    }

    /// <summary>A … Z, then A2 … Z2 and so on.</summary>
    static string Label(int index) =>
        (char)('A' + index % 26) + (index < 26 ? "" : (index / 26 + 1).ToString(CultureInfo.InvariantCulture));
}
