using Casus.Situate;

namespace Casus.Tell.Pictures;

/// <summary>Places concepts in columns, each to the right of its causes; arrows that close a loop do not push.</summary>
static class Layers
{
    const int Most = 3;

    public static IReadOnlyList<(string Concept, int Layer, int Row)> Of(IReadOnlyList<CauseView> arrows)
    {
        var layer = arrows.SelectMany(a => new[] { a.From, a.To }).Distinct(StringComparer.Ordinal).ToDictionary(c => c, _ => 0, StringComparer.Ordinal);
        var forward = Forward(arrows);
        for (var round = 0; round < Most; round++)
            foreach (var arrow in forward)
                layer[arrow.To] = Math.Min(Most, Math.Max(layer[arrow.To], layer[arrow.From] + 1));
        return Rows(Ordered(arrows), layer);
    }

    /// <summary>Each group of concepts that hang together begins in a row below all before it.</summary>
    static List<(string Concept, int Layer, int Row)> Rows(List<(string Concept, int Group)> ordered, Dictionary<string, int> layer)
    {
        var placed = new List<(string Concept, int Layer, int Row)>();
        foreach (var group in ordered.GroupBy(c => c.Group))
        {
            var top = placed.Count == 0 ? 0 : placed.Max(p => p.Row) + 1;
            var next = new Dictionary<int, int>();
            foreach (var (concept, _) in group)
                placed.Add((concept, layer[concept], next[layer[concept]] = next.GetValueOrDefault(layer[concept], top - 1) + 1));
        }
        return placed;
    }

    /// <summary>The arrows, taken in order, that close no loop with those before them.</summary>
    static List<CauseView> Forward(IReadOnlyList<CauseView> arrows)
    {
        var kept = new List<CauseView>();
        foreach (var arrow in arrows)
            if (!Reaches(kept, arrow.To, arrow.From))
                kept.Add(arrow);
        return kept;
    }

    static bool Reaches(List<CauseView> arrows, string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Stack<string>([from]);
        while (open.TryPop(out var concept))
            foreach (var arrow in arrows.Where(a => a.From == concept))
                if (seen.Add(arrow.To))
                    open.Push(arrow.To);
        return seen.Contains(to);
    }

    /// <summary>Concepts that hang together stand in neighbouring rows: depth first from each in turn.</summary>
    static List<(string Concept, int Group)> Ordered(IReadOnlyList<CauseView> arrows)
    {
        var ordered = new List<(string Concept, int Group)>();
        for (var i = 0; i < arrows.Count; i++)
            Visit(arrows[i].From, i);
        return ordered;

        void Visit(string concept, int group)
        {
            if (ordered.Any(o => o.Concept == concept))
                return;
            ordered.Add((concept, group));
            foreach (var arrow in arrows.Where(a => a.From == concept))
                Visit(arrow.To, group);
            foreach (var arrow in arrows.Where(a => a.To == concept))
                Visit(arrow.From, group);
        }
    }
}
