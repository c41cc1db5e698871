using Casus.Situate;
using Casus.Situate.Decisions;

namespace Casus.Store;

/// <summary>Keeps a situation in memory, for as long as the program runs.</summary>
public sealed class MemoryStore : ISituationStore
{
    readonly Dictionary<(string Article, string Version), Record> _records = [];
    readonly Dictionary<string, Decision> _decisions = [];
    readonly List<Run> _runs = [];

    public int Add(IReadOnlyList<Record> records) =>
        records.Count(r => _records.TryAdd((r.Article.Id, Store.Versions.Of(r)), r));

    public IReadOnlyList<Record> Records(DateTimeOffset? asOf = null) => Store.Versions.Newest(_records.Values, asOf);

    public IReadOnlyList<Record> Versions(string? article = null) => Store.Versions.Several(_records.Values, article);

    public IReadOnlyList<Record> All() =>
        [.. _records.OrderBy(r => r.Key.Article, StringComparer.Ordinal).ThenBy(r => r.Key.Version, StringComparer.Ordinal).Select(r => r.Value)];

    public Found Search(IReadOnlyList<string> words, DateTimeOffset? asOf = null)
    {
        var found = Records(asOf).Where(r => !words.Except(Words.In(r.Article), StringComparer.Ordinal).Any()).OrderByDescending(r => Place.Of(_records[(r.Article.Id, Store.Versions.Of(r))])).ToList();
        return new Found(found.Count, found.Skip);
    }

    public void Add(Run run) => _runs.Add(run);

    public IReadOnlyList<Run> Runs() => _runs;

    public bool Add(Decision decision) => _decisions.TryAdd(decision.Id, decision);

    public IReadOnlyList<Decision> Decisions(DateTimeOffset? asOf = null) => Store.Versions.Until(_decisions.Values, asOf);

    public void Dispose()
    {
    }
}
