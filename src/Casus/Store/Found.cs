using Casus.Situate;

namespace Casus.Store;

/// <summary>What a search found: how many articles, and their records from a place on, read as they are asked for. It is good while its store is open.</summary>
public sealed record Found(int Count, Func<int, IEnumerable<Record>> From);
