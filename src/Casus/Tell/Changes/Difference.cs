using Casus.Tell.Entries;

namespace Casus.Tell.Changes;

/// <summary>What changed between two states of the model, kind by kind, and which articles only one of them has.</summary>
public sealed record Difference(IReadOnlyList<string> NewArticles, IReadOnlyList<string> GoneArticles, IReadOnlyList<Change> Changes)
{
    public static Difference Between(State before, State after)
    {
        var (come, gone) = (after.ArticlesNotIn(before), before.ArticlesNotIn(after));
        var changes = Match.Of(before.Entries, after.Entries)
            .Select(m => Compare(m.Before, m.After, [.. come], [.. gone]))
            .OfType<Change>()
            .OrderBy(c => c.Thing.Kind)
            .ThenBy(c => c.Kind)
            .ThenByDescending(c => c.Thing.Origins.Count)
            .ThenBy(c => c.Thing.Title, StringComparer.Ordinal)
            .ThenBy(c => c.Thing.Id, StringComparer.Ordinal);
        return new Difference(come, gone, [.. changes]);
    }

    static Change? Compare(Entry? before, Entry? after, HashSet<string> come, HashSet<string> gone) => (before, after) switch
    {
        (null, not null) => new Change(ChangeKind.New, null, after, Among(after, come)),
        (not null, null) => new Change(ChangeKind.Gone, before, null, Among(before, gone)),
        ({ Ended: false }, { Ended: true }) => new Change(ChangeKind.Closed, before, after, Among(after, come)),
        (not null, not null) when before.Title != after.Title || before.Origins.Count != after.Origins.Count =>
            new Change(ChangeKind.Changed, before, after, [.. Among(after, come).Concat(Among(before, gone)).Distinct(StringComparer.Ordinal)]),
        _ => null,
    };

    static IReadOnlyList<string> Among(Entry entry, HashSet<string> articles) => [.. entry.Articles.Where(articles.Contains)];
}
