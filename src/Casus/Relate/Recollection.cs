using System.Collections.Concurrent;
using Casus.Clean;
using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Relate;

/// <summary>
/// What relating found out about texts and may use again when articles are added: whoever keeps one and gives it to the next
/// call gets the same result sooner. It holds the articles of the last call. Not safe for several calls at once.
/// </summary>
public sealed class Recollection
{
    Dictionary<string, Body> _bodies = [];
    HashSet<string> _outlets = [];
    Dictionary<Body, Sources> _sources = [];

    internal Vocabulary Vocabulary { get; } = new();

    /// <summary>The topics of the last call by their first bodies.</summary>
    internal ConcurrentDictionary<Body, Topic> Topics { get; set; } = [];

    /// <summary>The articles as bodies; those of the last call that read the same are the same.</summary>
    internal List<Body> Bodies(IEnumerable<Article> articles)
    {
        var bodies = articles.Select(a => _bodies.TryGetValue(a.Id, out var known) && ReadsTheSame(known.Article, a) ? known : Body.Of(a, Vocabulary)).ToList();
        _bodies = bodies.ToDictionary(b => b.Id, StringComparer.Ordinal);
        return bodies;
    }

    /// <summary>What each body credits, given the outlets of all.</summary>
    internal List<Sources> Sources(List<Body> bodies)
    {
        var outlets = bodies.Select(b => b.Article.Outlet).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = outlets.SetEquals(_outlets) ? _sources : [];
        var sources = bodies.AsParallel().AsOrdered()
            .Select(b => known.GetValueOrDefault(b) ?? new Sources(b.Article.Outlet, Credits.Find(b.Article, outlets)))
            .ToList();
        _outlets = outlets;
        _sources = bodies.Zip(sources).ToDictionary();
        return sources;
    }

    static bool ReadsTheSame(Article one, Article other) =>
        one.Text == other.Text && one.Title == other.Title && one.Outlet == other.Outlet && one.Published == other.Published;
}
