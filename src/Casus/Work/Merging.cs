using System.Text.Json;
using Casus.Situate;
using Casus.Store;

namespace Casus.Work;

/// <summary>
/// Joins situations without loss: every version of every article, every decision and every run of each. What is in both is
/// taken once, so joining again changes nothing; the order does not matter.
/// </summary>
public static class Merging
{
    const int Batch = 500;

    /// <summary>Adds all that the sources hold to a store.</summary>
    /// <returns>How many versions of articles were new to it.</returns>
    public static int Into(ISituationStore target, params IReadOnlyList<ISituationStore> sources)
    {
        var owners = Owners(sources.SelectMany(s => s.All()));
        var added = 0;
        foreach (var source in sources)
        {
            var naming = Naming(source, owners);
            added += source.All().Select(naming.Of).Chunk(Batch).Sum(target.Add);
            foreach (var decision in source.Decisions())
                target.Add(naming.Of(decision));
        }
        var known = target.Runs().Select(Told).ToHashSet(StringComparer.Ordinal);
        foreach (var run in sources.SelectMany(s => s.Runs()).OrderBy(r => r.Started).ThenBy(Told, StringComparer.Ordinal).Where(r => known.Add(Told(r))))
            target.Add(run);
        return added;
    }

    /// <summary>Whose each id is where articles of several places bear it: the place that sorts first.</summary>
    static Dictionary<string, string> Owners(IEnumerable<Record> records) => records
        .GroupBy(r => r.Article.Id, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(r => r.Article.Source).Order(StringComparer.Ordinal).First(), StringComparer.Ordinal);

    /// <summary>The articles of one situation that must bear another id, because the id is that of another article.</summary>
    static Renamed Naming(ISituationStore source, Dictionary<string, string> owners) => new(source.All()
        .GroupBy(r => r.Article.Id, StringComparer.Ordinal)
        .Where(g => g.All(r => Identifiers.IsOfFile(r.Article)) && !g.Any(r => Identifiers.IsSamePlace(r.Article.Source, owners[g.Key])))
        .ToDictionary(g => g.Key, g => Identifiers.Marked(g.Key, g.Select(r => r.Article.Source).Order(StringComparer.Ordinal).First()), StringComparer.Ordinal));

    static string Told(Run run) => JsonSerializer.Serialize(run);
}
