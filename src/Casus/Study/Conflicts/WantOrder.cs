namespace Casus.Study.Conflicts;

/// <summary>
/// The wants of one maker, the weightiest first: in the order of the list, except that a want stands before those it is said to weigh more than ('over').
/// </summary>
sealed class WantOrder(List<Fault> faults)
{
    readonly List<(SheetWant Want, string? Id, IReadOnlyList<string> Over, int Line)> _wants = [];

    public void Add(SheetWant want, YamlFields fields) =>
        _wants.Add((want, fields.Optional("id"), fields.Texts("over"), fields.LineFor("over")));

    public IReadOnlyList<SheetWant> Sorted()
    {
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _wants.Count; i++)
            if (_wants[i].Id is { } id && !byId.TryAdd(id, i))
                faults.Add(new Fault(_wants[i].Line, $"two wants have the id '{id}'"));
        var above = Enumerable.Range(0, _wants.Count).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < _wants.Count; i++)
            foreach (var lower in _wants[i].Over)
                if (byId.TryGetValue(lower, out var below))
                    above[below].Add(i);
                else
                    faults.Add(new Fault(_wants[i].Line, $"'{lower}' is the id of no want of this maker"));
        return [.. Sort(above).Select(i => _wants[i].Want)];
    }

    List<int> Sort(List<int>[] above)
    {
        var sorted = new List<int>();
        while (sorted.Count < above.Length)
        {
            var next = Enumerable.Range(0, above.Length).Except(sorted).Cast<int?>().FirstOrDefault(i => above[i!.Value].All(sorted.Contains));
            if (next is null)
            {
                var left = Enumerable.Range(0, above.Length).Except(sorted).ToList();
                faults.Add(new Fault(left.Min(i => _wants[i].Line), $"the preferences go in a circle: {string.Join(", ", left.Select(i => _wants[i].Id ?? _wants[i].Want.That))} each weigh more than another of them"));
                return [.. sorted, .. left];
            }
            sorted.Add(next.Value);
        }
        return sorted;
    }
}
