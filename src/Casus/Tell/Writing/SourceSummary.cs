using System.Collections.Frozen;
using Casus.Clean;

namespace Casus.Tell.Writing;

/// <summary>The source summary statement of ICD 206: how many, in which languages, from when to when, and what is missing.</summary>
static class SourceSummary
{
    static readonly FrozenDictionary<string, string> Languages =
        Table.Rows("tell/languages.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static Section Write(Draft draft)
    {
        Sentence?[] sentences =
        [
            .. ByLanguage(draft.Articles),
            Span(draft.Articles),
            Gap(draft.Articles, a => a.Published is null, "undated"),
            Gap(draft.Articles, a => a.Outlet is null, "without a named outlet"),
            Gap(draft.Articles, a => a.Authors.Count == 0, "unsigned"),
        ];
        return new Section("Sources and gaps", [new Paragraph([.. sentences.OfType<Sentence>()])]);
    }

    static IEnumerable<Sentence> ByLanguage(IReadOnlyList<Article> articles) =>
        from language in articles.GroupBy(a => a.Language ?? "", StringComparer.Ordinal)
        where Languages.ContainsKey(language.Key)
        orderby language.Count() descending, language.Key
        select Counting([.. language], $"in {Languages[language.Key]}");

    static Sentence? Span(IReadOnlyList<Article> articles)
    {
        var dated = articles.Where(a => a.Published is not null).OrderBy(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
        return dated.Count < 2
            ? null
            : new Sentence($"The oldest is of {Dates.Of(dated[0].Published!)} and the newest of {Dates.Of(dated[^1].Published!)}.", SentenceKind.Count, Draft.Openings([dated[0], dated[^1]]));
    }

    static Sentence? Gap(IReadOnlyList<Article> articles, Func<Article, bool> lacks, string what)
    {
        var gap = articles.Where(lacks).ToList();
        return gap.Count == 0 ? null : Counting(gap, what);
    }

    static Sentence Counting(List<Article> articles, string what) =>
        new($"{Prose.Capital(Numerals.Of(articles.Count, "article"))} {(articles.Count == 1 ? "is" : "are")} {what}.", SentenceKind.Count, Draft.Openings(articles));
}
