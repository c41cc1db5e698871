using Casus.Situate;

namespace Casus.Tell.Operations.Views;

/// <summary>Who acts and speaks.</summary>
static class Cast
{
    public static View<ActorView> View { get; } = new("actors", "Who acts and speaks: names, roles, and how many origins mention each.")
    {
        Columns = ["id", "name", "kind", "roles", "origins", "articles"],
        Items = subject => subject.Situation.Actors,
        Filters =
        [
            Filters.Actor<ActorView>(a => [a.Id, a.Within], "Only this actor and those within it, by id or name."),
            Filters.Choice<ActorView, Read.ActorKind>("kind", "Only actors of this kind.", a => a.Kind),
        ],
        Tell = (actor, names) => new Entry(actor.Id, $"{actor.Name} ({actor.Id})", Row(actor), Data(actor))
        {
            Lines =
            [
                Worded.Join(Worded.Of(actor.Kind), Worded.Count(actor.Origins.Count, "origin"), Worded.Count(actor.Articles.Count, "article"), actor.Within is { } within ? $"within {names.Of(within)}" : null),
                .. actor.Aliases.Count == 0 ? Array.Empty<string>() : [$"also: {string.Join(", ", actor.Aliases)}"],
            ],
            Origins = actor.Origins,
        }.Quoting(actor.Roles.Select(r => r.Passage).Concat(actor.Mentions.Select(m => m.Passage))) with
        { Origins = actor.Origins },
    };

    static IReadOnlyList<string> Row(ActorView actor) =>
        [actor.Id, actor.Name, Worded.Of(actor.Kind), string.Join("; ", Titles(actor)), Worded.Number(actor.Origins.Count), Worded.Number(actor.Articles.Count)];

    static IEnumerable<string> Titles(ActorView actor) => actor.Roles.Select(r => r.Former ? $"former {r.Title}" : r.Title).Distinct(StringComparer.OrdinalIgnoreCase);

    // The mentions are counted: an actor of a large situation has thousands, and its articles name them.
    static object Data(ActorView actor) => new
    {
        actor.Id,
        actor.Kind,
        actor.Name,
        actor.Aliases,
        actor.Within,
        actor.Roles,
        Mentions = actor.Mentions.Count,
        actor.Articles,
        actor.Origins,
    };
}
