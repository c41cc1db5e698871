namespace Casus.Analysis.Balance;

/// <summary>
/// Branch and bound for the frustration of one block. Nodes are placed in an order in which each is the one most tied to those before it. The bound is what
/// is paid, plus for every open node the cheaper of its sides against those placed, plus the edge-disjoint frustrated triangles among the open nodes (of
/// each at least one edge is broken; Aref, Mason &amp; Wilson 2020). The loops are written for speed: they run millions of times.
/// </summary>
sealed class BlockSearch
{
    // Deeper recursion would need more stack than a thread has; no exact search gets through a block of that size anyway.
    const int MostNodes = 4000;

    readonly BlockTies _ties;
    readonly Budget _budget;
    readonly SearchLimit _limit;
    readonly int[] _least;
    readonly int[] _side;
    readonly int[] _best;
    readonly int[][] _cost;
    readonly List<int[]> _divisions = [];
    readonly int[] _timesBroken;
    int _bound;
    int _optima;

    BlockSearch(Block block, SearchLimit limit, Budget budget)
    {
        (_ties, _limit, _budget) = (new BlockTies(block), limit, budget);
        _least = TrianglePacking.Of(_ties);
        _side = new int[_ties.Count];
        _best = LocalSearch.Of(_ties);
        _cost = [new int[_ties.Count], new int[_ties.Count]];
        _timesBroken = new int[block.Edges.Count];
    }

    public static BlockDivisions Solve(Block block, SearchLimit limit, Budget budget) =>
        block.Edges.Count == 1 ? Bridge(block) : new BlockSearch(block, limit, budget).Solve(block);

    static BlockDivisions Bridge(Block block) => new(block, 0, 0)
    {
        Optima = 1,
        Complete = true,
        Divisions = [[0, block.Network.Edges[block.Edges[0]].Sign > 0 ? 0 : 1]],
        TimesBroken = [0],
    };

    BlockDivisions Solve(Block block)
    {
        _bound = _ties.Cost(_best);
        var searched = _ties.Count <= MostNodes;
        if (searched)
            Place(0, 0, 0);
        var proven = (searched && !_budget.Spent) || _bound == _least[0];
        if (proven && searched && !_budget.Spent)
            PlaceAll(0, 0, 0);
        var counted = proven && searched && !_budget.Spent && _optima < _limit.Optima;
        if (_divisions.Count == 0)
            Keep(_best);
        return new BlockDivisions(block, _bound, proven ? _bound : _least[0])
        {
            Optima = _optima,
            Complete = counted,
            Divisions = _divisions,
            TimesBroken = _timesBroken,
        };
    }

    /// <summary>Looks for a division that breaks fewer edges than the best so far.</summary>
    void Place(int at, int paid, int open)
    {
        if (at == _ties.Count)
        {
            _bound = paid;
            Array.Copy(_side, _best, at);
            return;
        }
        var (zero, one) = (_cost[0][at], _cost[1][at]);
        open -= Math.Min(zero, one);
        var side = zero <= one ? 0 : 1;
        for (var turn = 0; turn < (at == 0 ? 1 : 2); turn++, side = 1 - side)
        {
            var due = paid + _cost[side][at];
            if (due + open + _least[at + 1] >= _bound || !_budget.Step())
                return;
            _side[at] = side;
            var change = Put(at, side, 1);
            if (due + open + change + _least[at + 1] < _bound)
                Place(at + 1, due, open + change);
            Put(at, side, -1);
        }
    }

    /// <summary>Meets every division that reaches the index.</summary>
    void PlaceAll(int at, int paid, int open)
    {
        if (at == _ties.Count)
        {
            Keep(_side);
            return;
        }
        open -= Math.Min(_cost[0][at], _cost[1][at]);
        for (var side = 0; side < (at == 0 ? 1 : 2); side++)
        {
            var due = paid + _cost[side][at];
            if (due + open + _least[at + 1] > _bound)
                continue;
            if (_optima >= _limit.Optima || !_budget.Step())
                return;
            _side[at] = side;
            var change = Put(at, side, 1);
            if (due + open + change + _least[at + 1] <= _bound)
                PlaceAll(at + 1, due, open + change);
            Put(at, side, -1);
        }
    }

    void Keep(int[] side)
    {
        _optima++;
        if (_divisions.Count < _limit.Divisions)
            _divisions.Add(_ties.InOrderOfBlock(side));
        _ties.CountBroken(side, _timesBroken);
    }

    /// <summary>Puts a node on a side, or takes it back, and says how much the bound of the open nodes changed.</summary>
    int Put(int at, int side, int step)
    {
        var change = 0;
        var (here, there) = (_cost[side], _cost[1 - side]);
        foreach (var (other, same, across) in _ties.After(at))
        {
            change -= Math.Min(here[other], there[other]);
            here[other] += step * same;
            there[other] += step * across;
            change += Math.Min(here[other], there[other]);
        }
        return change;
    }
}
