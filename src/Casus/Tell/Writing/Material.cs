using Casus.Relate;

namespace Casus.Tell.Writing;

/// <summary>What was read: how many articles and origins, which stories they tell, which of them go back to one source, and what is missing.</summary>
static class Material
{
    const int Most = 3;

    public static Section Write(Draft draft)
    {
        var openings = Draft.Openings(draft.Articles);
        var intro = new Sentence($"{Prose.Capital(Numerals.Of(openings.Count, "article"))} of {Numerals.Of(draft.Tally.Origins(openings), "origin")} {(openings.Count == 1 ? "was" : "were")} read.", SentenceKind.Count, openings);
        var stories = draft.Situation.Relations.Stories.OrderByDescending(s => s.Articles.Count).ThenBy(s => s.Id, StringComparer.Ordinal).ToList();
        var copies = draft.Situation.Relations.Origins.Where(o => o.Articles.Count > 1).ToList();
        return new Section("What was read",
        [
            new Paragraph([.. stories.Any(s => s.Articles.Count == openings.Count) ? [] : new[] { intro }, .. stories.Take(Most).Select(s => Story(draft, s))]),
            .. stories.Count > Most ? [new Paragraph([Listing.More([.. stories.Skip(Most).SelectMany(s => Openings(draft, s.Articles).Take(1))], "story")])] : Array.Empty<Paragraph>(),
            .. copies.Count > 0 ? [new Paragraph([.. copies.Take(Most).Select(o => Copies(draft, o))])] : Array.Empty<Paragraph>(),
            SourceSummary.Write(draft),
        ]);
    }

    static Sentence Story(Draft draft, Story story)
    {
        var openings = Openings(draft, story.Articles);
        var of = openings.Count == 1 ? " tells" : $" of {Numerals.Of(draft.Tally.Origins(openings), "origin")} tell";
        return new Sentence($"{Prose.Capital(Numerals.Of(openings.Count, "article"))}{of} the story {Prose.Quote(Title(draft, story))}.", SentenceKind.Count, openings);
    }

    static string Title(Draft draft, Story story) =>
        story.Title.Length > 0 ? story.Title : Source.TitleOf(draft.Articles.First(a => story.Articles.Contains(a.Id)));

    /// <summary>Cites the passages that stand alike in the articles, one an article.</summary>
    static Sentence Copies(Draft draft, Origin origin)
    {
        var alike = draft.Situation.Relations.Lineage.SelectMany(d => d.Passages).SelectMany(p => new[] { p.A, p.B });
        var proof = origin.CreditPassages.Concat(alike)
            .Concat(Openings(draft, origin.Articles))
            .Where(p => origin.Articles.Contains(p.Article))
            .DistinctBy(p => p.Article)
            .OrderBy(p => p.Article, StringComparer.Ordinal)
            .ToList();
        var credit = origin.Credit is { } source && proof.Any(p => p.Text.Contains(source, StringComparison.Ordinal)) ? $", credited as “{source}”" : "";
        var first = Source.TitleOf(draft.Articles.First(a => a.Id == proof[0].Article));
        return new Sentence($"{Prose.Capital(Numerals.Of(proof.Count, "article"))}, {Prose.Quote(first)} among them, go back to a common source{credit}.", SentenceKind.Count, proof);
    }

    static IReadOnlyList<Passage> Openings(Draft draft, IReadOnlyList<string> articles) =>
        Draft.Openings(draft.Articles.Where(a => articles.Contains(a.Id)));
}
