using Casus.Relate;

namespace Casus.Tell.Operations.Views;

/// <summary>Stories, origins, and who derives from whom.</summary>
static class Lineages
{
    public static View<Story> Stories { get; } = new("stories", "Articles on the same event.")
    {
        Columns = ["story", "articles"],
        Items = subject => subject.Situation.Relations.Stories.OrderByDescending(s => s.Articles.Count).ThenBy(s => s.Id, StringComparer.Ordinal),
        Filters = [Article<Story>(s => s.Articles)],
        Tell = (story, _) => new Entry(story.Id, $"{story.Title} ({Worded.Count(story.Articles.Count, "article")})", [story.Title, string.Join(", ", story.Articles)], story) { Lines = [string.Join(", ", story.Articles)] },
    };

    public static View<Origin> Origins { get; } = new("origins", "Groups of articles with a common source: what is counted instead of articles.")
    {
        Columns = ["origin", "credit", "articles"],
        Items = subject => subject.Situation.Relations.Origins.OrderByDescending(o => o.Articles.Count).ThenBy(o => o.Id, StringComparer.Ordinal),
        Filters = [Article<Origin>(o => o.Articles)],
        Tell = (origin, _) => new Entry(origin.Id, $"{origin.Id} ({Worded.Join(origin.Credit is { } credit ? $"credits {credit}" : null, Worded.Count(origin.Articles.Count, "article"))})", [origin.Id, origin.Credit ?? "", string.Join(", ", origin.Articles)], origin)
        {
            Lines = [string.Join(", ", origin.Articles)],
        }.Quoting(origin.CreditPassages),
    };

    public static View<Derivation> View { get; } = new("lineage", "Who derives from whom, how, and the passages that prove it.")
    {
        Columns = ["article", "from", "how", "score"],
        Items = subject => subject.Situation.Relations.Lineage,
        Filters = [Article<Derivation>(d => [d.Child, d.Parent])],
        Tell = (edge, _) => new Entry($"{edge.Child} {edge.Parent}", FormattableString.Invariant($"{edge.Child} ← {edge.Parent} ({Worded.Of(edge.Relation)}, {edge.Score:0.00})"), [edge.Child, edge.Parent, Worded.Of(edge.Relation), FormattableString.Invariant($"{edge.Score:0.00}")], edge)
            .Quoting(edge.Passages.OrderByDescending(p => p.Score).SelectMany(p => new[] { p.A, p.B })),
    };

    public static View<Repair> Repairs { get; } = new("repairs", "Garbled wording for which another account of the same origin has other words: proposals, never changes.")
    {
        Columns = ["article", "garbled", "proposed", "account"],
        Items = subject => subject.Situation.Relations.Repairs,
        Filters = [Article<Repair>(r => [r.Garbled.Article, r.Proposed.Article])],
        Tell = (repair, _) => new Entry($"{repair.Garbled.Article}/{repair.Garbled.Start}", $"“{repair.Garbled.Text}” ({repair.Garbled.Article}) may be “{repair.Proposed.Text}” ({repair.Proposed.Article})", [repair.Garbled.Article, repair.Garbled.Text, repair.Proposed.Text, repair.Proposed.Article], repair)
            .Quoting([repair.Context.A, repair.Context.B]),
    };

    static Filter<T> Article<T>(Func<T, IEnumerable<string>> articles) =>
        new(new("article", ParameterKind.Article, "Only with this article."), (item, arguments) => arguments.Text("article") is not { } id || articles(item).Contains(id));
}
