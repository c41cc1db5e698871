namespace Casus.Analysis.Balance;

/// <summary>
/// The ties of a block in the order of the search: places 0…<see cref="Count"/>−1, parallel edges joined, each with the number of edges
/// broken when its ends stand on the same side and when they stand across.
/// </summary>
sealed class BlockTies
{
    readonly Block _block;
    readonly int[] _placeOf;
    readonly (int Other, int Same, int Across)[][] _all;
    readonly (int Other, int Same, int Across)[][] _after;

    public BlockTies(Block block)
    {
        _block = block;
        Count = block.Nodes.Count;
        var local = block.Nodes.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i);
        var ties = Joined(block, local);
        _placeOf = Order(ties);
        _all = new (int, int, int)[Count][];
        for (var node = 0; node < Count; node++)
            _all[_placeOf[node]] = [.. ties[node].Select(t => (_placeOf[t.Key], t.Value.Same, t.Value.Across)).OrderBy(t => t.Item1)];
        _after = [.. _all.Select((t, place) => t.Where(x => x.Other > place).ToArray())];
    }

    public int Count { get; }

    /// <summary>The ties of a place to those after it.</summary>
    public ReadOnlySpan<(int Other, int Same, int Across)> After(int place) => _after[place];

    /// <summary>The edges that a division breaks.</summary>
    public int Cost(int[] side)
    {
        var cost = 0;
        for (var at = 0; at < Count; at++)
            foreach (var (other, same, across) in _after[at])
                cost += side[at] == side[other] ? same : across;
        return cost;
    }

    /// <summary>Turns single places over as long as that breaks fewer edges.</summary>
    public void Descend(int[] side)
    {
        for (var moved = true; moved;)
        {
            moved = false;
            for (var place = 0; place < Count; place++)
            {
                if (Gain(place, side) <= 0)
                    continue;
                side[place] = 1 - side[place];
                moved = true;
            }
        }
    }

    /// <summary>The sides in the order of the block's nodes, the first node on side 0.</summary>
    public int[] InOrderOfBlock(int[] side) => [.. _placeOf.Select(p => side[p] ^ side[_placeOf[0]])];

    public void CountBroken(int[] side, int[] times)
    {
        for (var i = 0; i < times.Length; i++)
        {
            var edge = _block.Network.Edges[_block.Edges[i]];
            if (side[PlaceOf(edge.A)] == side[PlaceOf(edge.B)] != edge.Sign > 0)
                times[i]++;
        }
    }

    int PlaceOf(int node) => node == _block.Nodes[0] ? _placeOf[0] : _placeOf[Search(node)];

    int Search(int node)
    {
        // The nodes after the first stand in ascending order.
        var (low, high) = (1, _block.Nodes.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _block.Nodes[middle] < node ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    int Gain(int place, int[] side)
    {
        var gain = 0;
        foreach (var (other, same, across) in _all[place])
            gain += side[place] == side[other] ? same - across : across - same;
        return gain;
    }

    static Dictionary<int, (int Same, int Across)>[] Joined(Block block, Dictionary<int, int> local)
    {
        var ties = Enumerable.Range(0, local.Count).Select(_ => new Dictionary<int, (int Same, int Across)>()).ToArray();
        foreach (var edge in block.Edges.Select(e => block.Network.Edges[e]))
        {
            Add(local[edge.A], local[edge.B], edge.Sign);
            Add(local[edge.B], local[edge.A], edge.Sign);
        }
        return ties;

        void Add(int from, int to, int sign)
        {
            var (same, across) = ties[from].GetValueOrDefault(to);
            ties[from][to] = sign > 0 ? (same, across + 1) : (same + 1, across);
        }
    }

    /// <summary>Each place takes the node most tied to those placed before; of these the one with most ties.</summary>
    static int[] Order(Dictionary<int, (int Same, int Across)>[] ties)
    {
        var place = new int[ties.Length];
        Array.Fill(place, -1);
        var tied = new int[ties.Length];
        for (var next = 0; next < ties.Length; next++)
        {
            var node = -1;
            for (var n = 0; n < ties.Length; n++)
                if (place[n] < 0 && (node < 0 || (tied[n], ties[n].Count).CompareTo((tied[node], ties[node].Count)) > 0))
                    node = n;
            place[node] = next;
            foreach (var (other, weight) in ties[node])
                tied[other] += weight.Same + weight.Across;
        }
        return place;
    }
}
