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
        var next = new Dictionary<int, int>();
        return [.. Ordered(arrows).Select(c => (c, layer[c], Row(next, layer[c])))];
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
    static List<string> Ordered(IReadOnlyList<CauseView> arrows)
    {
        var ordered = new List<string>();
        foreach (var root in arrows.Select(a => a.From))
            Visit(root);
        return ordered;

        void Visit(string concept)
        {
            if (ordered.Contains(concept))
                return;
            ordered.Add(concept);
            foreach (var arrow in arrows.Where(a => a.From == concept))
                Visit(arrow.To);
            foreach (var arrow in arrows.Where(a => a.To == concept))
                Visit(arrow.From);
        }
    }

    static int Row(Dictionary<int, int> next, int layer) => next[layer] = next.GetValueOrDefault(layer, -1) + 1;
}
