namespace Casus.Read.Actors;

/// <summary>The people of an article by the parts of their names, so that "Cha" finds Victor Cha and "Kim" Kim Jong Un.</summary>
sealed class PeopleIndex
{
    readonly Dictionary<string, List<string>> _byLast = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<string>> _byFirst = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _byEnds = new(StringComparer.Ordinal);

    public void Add(string id, string name)
    {
        var keys = Keys(name);
        if (keys.Count == 0 || !_byEnds.TryAdd(Ends(keys), id))
            return;
        for (var i = 1; i < keys.Count; i++)
            Push(_byLast, string.Join(' ', keys.Skip(i)), id);
        if (keys.Count == 1)
            Push(_byLast, keys[0], id);
        else
            Push(_byFirst, keys[0], id);
    }

    /// <summary>A person whose name is this one but for middle names and initials.</summary>
    public string? Same(string name) => Keys(name) is { Count: > 1 } keys ? _byEnds.GetValueOrDefault(Ends(keys)) : null;

    /// <summary>The person last named whose family name this is, or else whose first name it is (Sun Yun is "Sun" later on).</summary>
    public string? Short(string name)
    {
        var key = string.Join(' ', Keys(name));
        return _byLast.TryGetValue(key, out var last) ? last[^1]
            : _byFirst.TryGetValue(key, out var first) ? first[^1]
            : null;
    }

    static List<string> Keys(string name) => [.. Piece.Of(name).Select(p => p.Key).Where(k => k is not ("jr" or "sr"))];

    static string Ends(List<string> keys) => keys.Count == 1 ? keys[0] : $"{keys[0]} {keys[^1]}";

    static void Push(Dictionary<string, List<string>> map, string key, string id)
    {
        if (!map.TryGetValue(key, out var ids))
            map[key] = ids = [];
        ids.Remove(id);
        ids.Add(id);
    }
}
