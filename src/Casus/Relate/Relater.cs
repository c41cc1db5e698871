using System.Runtime.CompilerServices;
using Casus.Read;
using Casus.Relate.Stories;
using Casus.Relate.Texts;

[assembly: InternalsVisibleTo("Casus.Tests")]
[assembly: InternalsVisibleTo("Casus.Eval")]

namespace Casus.Relate;

/// <summary>Finds how readings hang together.</summary>
public static class Relater
{
    /// <summary>Relates readings; their order does not matter.</summary>
    public static Relations Relate(IReadOnlyList<Reading> readings)
    {
        var sorted = readings.OrderBy(r => r.Article.Id, StringComparer.Ordinal).DistinctBy(r => r.Article.Id).ToList();
        var vocabulary = new Vocabulary();
        var bodies = sorted.Select(r => Body.Of(r.Article, vocabulary)).ToList();
        var weights = Weights.Of(bodies.Select(b => new[] { b }), vocabulary);
        var stories = StoryFinder.Find(bodies, weights);
        return new Relations
        {
            Stories = [.. stories.Select(s => new Story($"story:{bodies[s[0]].Id}", bodies[s[0]].Article.Title ?? "", [.. s.Select(i => bodies[i].Id)]))],
        };
    }
}
