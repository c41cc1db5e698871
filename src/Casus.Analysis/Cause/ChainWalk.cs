namespace Casus.Analysis.Cause;

/// <summary>Walks from one concept to another, over concepts not below a least one and none twice.</summary>
sealed class ChainWalk(CausalMap map, int from, int to, int least)
{
    readonly bool[] _visited = new bool[map.Nodes];
    readonly List<int> _path = [];

    /// <summary>The chains of exactly so many arrows, in the order of the arrows.</summary>
    public IEnumerable<Chain> OfLength(int length)
    {
        _path.Clear();
        Array.Clear(_visited);
        _visited[from] = true;
        return Walk(from, length);
    }

    IEnumerable<Chain> Walk(int node, int left)
    {
        foreach (var arrow in map.From(node))
        {
            var next = map.Arrows[arrow].To;
            if (next == to && left == 1)
                yield return Chained(arrow);
            if (next == to || left == 1 || next < least || _visited[next] || !Reaches(next, left - 1))
                continue;
            _visited[next] = true;
            _path.Add(arrow);
            foreach (var chain in Walk(next, left - 1))
                yield return chain;
            _path.RemoveAt(_path.Count - 1);
            _visited[next] = false;
        }
    }

    Chain Chained(int last)
    {
        int[] arrows = [.. _path, last];
        return new Chain(arrows, arrows.Aggregate(1, (sign, a) => sign * map.Arrows[a].Sign));
    }

    /// <summary>Whether the end lies within so many arrows of a concept, over concepts not yet visited.</summary>
    bool Reaches(int node, int within)
    {
        var seen = new HashSet<int> { node };
        var ring = new List<int> { node };
        for (var step = 0; step < within && ring.Count > 0; step++)
        {
            var next = ring.SelectMany(n => map.From(n)).Select(a => map.Arrows[a].To).Distinct().ToList();
            if (next.Contains(to))
                return true;
            ring = [.. next.Where(n => n >= least && !_visited[n] && seen.Add(n))];
        }
        return false;
    }
}
