using Casus.Read;

namespace Casus.Situate;

/// <summary>Joins what all readings show of each actor.</summary>
static class ActorViews
{
    public static IReadOnlyList<ActorView> Of(IReadOnlyList<Reading> readings, Provenance provenance)
    {
        var mentions = readings.SelectMany(r => r.Mentions).ToLookup(m => m.Actor, StringComparer.Ordinal);
        var roles = readings.SelectMany(r => r.Roles).ToLookup(r => r.Actor, StringComparer.Ordinal);
        return [.. readings
            .SelectMany(r => r.Actors.Select(a => (Actor: a, Article: r.Article.Id)))
            .GroupBy(a => a.Actor.Id, StringComparer.Ordinal)
            .Select(g => Join([.. g], mentions[g.Key], roles[g.Key], provenance))
            .OrderByDescending(a => a.Origins.Count)
            .ThenByDescending(a => a.Mentions.Count)
            .ThenBy(a => a.Id, StringComparer.Ordinal)];
    }

    static ActorView Join(
        IReadOnlyList<(Actor Actor, string Article)> actors, IEnumerable<Mention> mentions, IEnumerable<Role> roles, Provenance provenance)
    {
        var name = BestName(actors.Select(a => a.Actor));
        var articles = actors.Select(a => a.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new ActorView(actors[0].Actor.Id, actors[0].Actor.Kind, name)
        {
            Aliases = [.. actors.SelectMany(a => a.Actor.Aliases.Append(a.Actor.Name)).Where(a => a != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Roles = [.. roles.OrderBy(r => r.Passage.Article, StringComparer.Ordinal).ThenBy(r => r.Passage.Start)],
            Within = actors.Select(a => a.Actor.Within).FirstOrDefault(w => w is not null),
            Mentions = [.. mentions.OrderBy(m => m.Passage.Article, StringComparer.Ordinal).ThenBy(m => m.Passage.Start)],
            Articles = articles,
            Origins = provenance.OriginsOf(articles),
        };
    }

    /// <summary>The name most articles use; of equals the longest, then the first in order.</summary>
    static string BestName(IEnumerable<Actor> actors) => actors
        .GroupBy(a => a.Name, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .ThenByDescending(g => g.Key.Length)
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;
}
