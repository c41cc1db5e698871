using Casus.Situate;

namespace Casus.Store;

/// <summary>Keeps a situation in memory, for as long as the program runs.</summary>
public sealed class MemoryStore : ISituationStore
{
    readonly Dictionary<(string Article, string Version), Record> _records = [];
    readonly List<Run> _runs = [];

    public int Add(IReadOnlyList<Record> records) =>
        records.Count(r => _records.TryAdd((r.Article.Id, Store.Versions.Of(r)), r));

    public IReadOnlyList<Record> Records(DateTimeOffset? asOf = null) => Store.Versions.Newest(_records.Values, asOf);

    public IReadOnlyList<Record> Versions(string? article = null) => Store.Versions.Several(_records.Values, article);

    public void Add(Run run) => _runs.Add(run);

    public IReadOnlyList<Run> Runs() => _runs;

    public void Dispose()
    {
    }
}
