namespace Casus.Read.Learning;

/// <summary>The features of one example, kept as 32-bit hashes that are the same on every machine.</summary>
public sealed class FeatureBag
{
    readonly List<uint> _added = [];
    uint[]? _distinct;

    /// <summary>The hashes in ascending order, each once.</summary>
    public ReadOnlySpan<uint> Hashes => _distinct ??= Distinct();

    /// <summary>Adds the feature of a kind with a value: ("word", "because").</summary>
    public void Add(string kind, string value) => Keep(Finish(Mix(Mix(Mix(Seed, kind), "="), value)));

    /// <summary>Adds the feature of a kind with two values in order.</summary>
    public void Add(string kind, string first, string second) =>
        Keep(Finish(Mix(Mix(Mix(Mix(Mix(Seed, kind), "="), first), " "), second)));

    /// <summary>Adds the feature of a kind with three values in order.</summary>
    public void Add(string kind, string first, string second, string third) =>
        Keep(Finish(Mix(Mix(Mix(Mix(Mix(Mix(Mix(Seed, kind), "="), first), " "), second), " "), third)));

    void Keep(uint hash)
    {
        _added.Add(hash);
        _distinct = null;
    }

    uint[] Distinct()
    {
        _added.Sort();
        var kept = 0;
        for (var i = 0; i < _added.Count; i++)
            if (i == 0 || _added[i] != _added[kept - 1])
                _added[kept++] = _added[i];
        _added.RemoveRange(kept, _added.Count - kept);
        return [.. _added];
    }

    // FNV-1a over UTF-16 units, closed by the last steps of MurmurHash3 so that the low bits are well mixed.
    const uint Seed = 2166136261;

    static uint Mix(uint hash, string text)
    {
        foreach (var letter in text)
            hash = (hash ^ letter) * 16777619;
        return hash;
    }

    static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
