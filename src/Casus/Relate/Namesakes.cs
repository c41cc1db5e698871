namespace Casus.Relate;

/// <summary>Finds actors by a form of their name or its last word, whatever the case, so that nobody is compared with everybody.</summary>
sealed class Namesakes
{
    readonly Dictionary<string, SortedSet<string>> _ids = new(StringComparer.OrdinalIgnoreCase);

    public Namesakes(IEnumerable<(string Id, string Name, HashSet<string> Forms)> actors)
    {
        foreach (var (id, name, forms) in actors)
            foreach (var form in forms.Append(name[(name.LastIndexOf(' ') + 1)..]))
            {
                if (!_ids.TryGetValue(form, out var ids))
                    _ids[form] = ids = new(StringComparer.Ordinal);
                ids.Add(id);
            }
    }

    /// <summary>The ids of those who may be meant by a name.</summary>
    public IEnumerable<string> Of(string name) => _ids.TryGetValue(name, out var ids) ? ids : [];
}
