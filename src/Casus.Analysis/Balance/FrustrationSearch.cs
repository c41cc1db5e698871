namespace Casus.Analysis.Balance;

/// <summary>
/// Branch and bound on the sides of the nodes. The bound adds, for every node still open, the cheaper of its two sides
/// against the nodes already placed. Nodes are placed component by component, each next the one most tied to those placed.
/// </summary>
sealed class FrustrationSearch
{
    readonly SignedNetwork _network;
    readonly int _most;
    readonly List<(int Node, int Sign)>[] _neighbours;
    readonly int[] _order;
    readonly bool[] _opens;
    readonly int[] _side;
    readonly int[,] _cost;
    readonly List<IReadOnlyList<int>> _divisions = [];
    int _best;
    bool _complete = true;

    public FrustrationSearch(SignedNetwork network, int most)
    {
        _network = network;
        _most = most;
        _neighbours = [.. Enumerable.Range(0, network.Nodes).Select(_ => new List<(int, int)>())];
        foreach (var edge in network.Edges)
        {
            _neighbours[edge.A].Add((edge.B, edge.Sign));
            _neighbours[edge.B].Add((edge.A, edge.Sign));
        }
        _side = new int[network.Nodes];
        Array.Fill(_side, -1);
        _cost = new int[network.Nodes, 2];
        _opens = new bool[network.Nodes];
        _order = Order();
    }

    public Frustration Solve()
    {
        _best = LocalSearch();
        Place(0, 0, 0);
        return new Frustration(_best, _divisions, _complete);
    }

    void Place(int depth, int paid, int open)
    {
        if (paid + open > _best)
            return;
        if (depth == _order.Length)
        {
            Keep(paid);
            return;
        }
        var node = _order[depth];
        var cheaper = Cheaper(node);
        var first = _cost[node, 0] <= _cost[node, 1] ? 0 : 1;
        for (var turn = 0; turn < (_opens[depth] ? 1 : 2); turn++)
        {
            var side = _opens[depth] ? 0 : turn == 0 ? first : 1 - first;
            var (fixedNow, change) = (_cost[node, side], Put(node, side, +1));
            Place(depth + 1, paid + fixedNow, open - cheaper + change);
            Put(node, side, -1);
        }
    }

    void Keep(int paid)
    {
        if (paid < _best)
        {
            _best = paid;
            _divisions.Clear();
            _complete = true;
        }
        if (_divisions.Count < _most)
            _divisions.Add([.. _side]);
        else
            _complete = false;
    }

    /// <summary>Puts a node on a side, or takes it back, and says how much the bound of the open nodes changed.</summary>
    int Put(int node, int side, int step)
    {
        _side[node] = step > 0 ? side : -1;
        var change = 0;
        foreach (var (other, sign) in _neighbours[node])
        {
            if (_side[other] >= 0)
                continue;
            change -= Cheaper(other);
            _cost[other, sign > 0 ? 1 - side : side] += step;
            change += Cheaper(other);
        }
        return change;
    }

    int Cheaper(int node) => Math.Min(_cost[node, 0], _cost[node, 1]);

    int[] Order()
    {
        var order = new List<int>(_network.Nodes);
        var tied = new int[_network.Nodes];
        var placed = new bool[_network.Nodes];
        while (order.Count < _network.Nodes)
        {
            var next = Enumerable.Range(0, _network.Nodes)
                .Where(n => !placed[n])
                .MaxBy(n => (tied[n], _neighbours[n].Count, -n));
            _opens[order.Count] = tied[next] == 0;
            placed[next] = true;
            order.Add(next);
            foreach (var (other, _) in _neighbours[next])
                tied[other]++;
        }
        return [.. order];
    }

    /// <summary>A good division to begin with: from all on one side, the best single moves until none helps.</summary>
    int LocalSearch()
    {
        var side = new int[_network.Nodes];
        int Gain(int node) => _neighbours[node].Sum(n => (side[n.Node] == side[node]) == (n.Sign > 0) ? -1 : 1);
        for (var moved = true; moved;)
        {
            moved = false;
            for (var node = 0; node < side.Length; node++)
            {
                if (Gain(node) <= 0)
                    continue;
                side[node] = 1 - side[node];
                moved = true;
            }
        }
        return Frustration.Frustrated(_network, side).Count();
    }
}
