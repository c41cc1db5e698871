using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>The actors with their roles and the other names that the press gives them: those whom most origins name come first.</summary>
static class Roster
{
    const int Most = 6;
    const int MostAliases = 3;

    static readonly ActorKind[] Unnamed = [ActorKind.Unnamed, ActorKind.Faction];

    public static Section? Write(Draft draft)
    {
        var actors = draft.Situation.Actors.Where(a => !Unnamed.Contains(a.Kind) && draft.Names.Namings(a.Id).Any()).ToList();
        var entries = actors.Take(Most).Select(a => new Paragraph([Entry(draft, a)]) { Bullet = true }).ToList();
        if (actors.Count > Most)
            entries.Add(new Paragraph([Listing.More([.. actors.Skip(Most).Select(a => draft.Names.Namings(a.Id).First())], "actor")]));
        return entries.Count == 0 ? null : new Section("The actors", entries) { Ungraded = true };
    }

    /// <summary>Cites the name once in each article, then the role and each alias where it stands.</summary>
    static Sentence Entry(Draft draft, ActorView actor)
    {
        var namings = draft.Names.Namings(actor.Id).DistinctBy(m => m.Article).OrderBy(m => m.Article, StringComparer.Ordinal).ToList();
        var role = actor.Roles.Where(r => !r.Former).OrderByDescending(r => r.Passage.Text.Length).FirstOrDefault()?.Passage;
        var aliases = Aliases(actor);
        var called = aliases.Count == 0 ? "" : $", also called {Prose.List([.. aliases.Select(a => Prose.Quote(a.Text))])}";
        var within = role is null && actor.Within is { } whole && draft.Prove(namings, whole) is { } proof ? (Whole: whole, Naming: proof[^1]) : default;
        var belongs = within.Whole is null ? "" : $", of {draft.Names.Of(within.Whole)}";
        IEnumerable<Passage> cited = [.. namings, .. aliases, .. new[] { within.Naming, role }.OfType<Passage>()];
        var position = role is null ? "" : $", {Excerpt.Of(role, 16)}";
        return new Sentence($"{Prose.Capital(draft.Names.Of(actor.Id))}{position}{belongs}{called} ({draft.Tally.Short(namings)}).", SentenceKind.Reported, [.. cited]);
    }

    /// <summary>The names, metonyms and titles other than the name itself, the most used first.</summary>
    static List<Passage> Aliases(ActorView actor) =>
    [
        .. actor.Mentions
            .Where(m => m.Form is MentionForm.Name or MentionForm.ShortName or MentionForm.Metonym or MentionForm.Title && !IsName(m.Passage.Text, actor))
            .GroupBy(m => m.Passage.Text.Replace(".", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostAliases)
            .Select(g => g.First().Passage),
    ];

    static bool IsName(string text, ActorView actor) =>
        text.Contains('\n', StringComparison.Ordinal) || text.Equals(actor.Name, StringComparison.OrdinalIgnoreCase)
        || text.Equals("the " + actor.Name, StringComparison.OrdinalIgnoreCase);
}
