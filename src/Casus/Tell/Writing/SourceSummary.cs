using System.Collections.Frozen;
using Casus.Clean;

namespace Casus.Tell.Writing;

/// <summary>The source summary statement of ICD 206: how many, in which languages, from when to when, and what is missing.</summary>
static class SourceSummary
{
    static readonly FrozenDictionary<string, string> Languages =
        Table.Rows("tell/languages.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static Paragraph Write(Draft draft)
    {
        var groups = ByLanguage(draft.Articles).Concat(Gaps(draft.Articles)).ToList();
        // What is true of the same articles is said in one sentence.
        var counted = groups
            .Where(g => g.Articles.Count > 0)
            .GroupBy(g => string.Join('|', g.Articles.Select(a => a.Id)))
            .Select(g => Counting(g.First().Articles, Prose.List([.. g.Select(x => x.What)])));
        return new Paragraph([.. counted, .. new[] { Span(draft.Articles) }.OfType<Sentence>()]);
    }

    static IEnumerable<(List<Article> Articles, string What)> ByLanguage(IReadOnlyList<Article> articles) =>
        from language in articles.GroupBy(a => a.Language ?? "", StringComparer.Ordinal)
        where Languages.ContainsKey(language.Key)
        orderby language.Count() descending, language.Key
        select (language.ToList(), $"in {Languages[language.Key]}");

    static IEnumerable<(List<Article> Articles, string What)> Gaps(IReadOnlyList<Article> articles) =>
    [
        ([.. articles.Where(a => a.Published is null)], "undated"),
        ([.. articles.Where(a => a.Outlet is null)], "without a named outlet"),
        ([.. articles.Where(a => a.Authors.Count == 0)], "unsigned"),
    ];

    static Sentence? Span(IReadOnlyList<Article> articles)
    {
        var dated = articles.Where(a => a.Published is not null).OrderBy(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
        return dated.Count < 2
            ? null
            : new Sentence($"The oldest is of {Dates.Of(dated[0].Published!)} and the newest of {Dates.Of(dated[^1].Published!)}.", SentenceKind.Count, Draft.Openings([dated[0], dated[^1]]));
    }

    static Sentence Counting(List<Article> articles, string what) =>
        new($"{Prose.Capital(Numerals.Of(articles.Count, "article"))} {(articles.Count == 1 ? "is" : "are")} {what}.", SentenceKind.Count, Draft.Openings(articles));
}
