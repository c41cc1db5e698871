namespace Casus.Analysis.Balance;

/// <summary>
/// Splits a network into its biconnected blocks (Hopcroft &amp; Tarjan 1973), without recursion. A block comes after the one that
/// holds its first node, so that sides can be handed down in this order.
/// </summary>
static class Blocks
{
    public static IReadOnlyList<Block> Of(SignedNetwork network)
    {
        var search = new Search(network);
        for (var node = 0; node < network.Nodes; node++)
            search.From(node);
        search.Found.Reverse();
        return search.Found;
    }

    sealed class Search
    {
        readonly SignedNetwork _network;
        readonly List<int>[] _edges;
        readonly int[] _reached;
        readonly int[] _low;
        readonly bool[] _taken;
        readonly int[] _way;
        readonly Stack<int> _open = new();
        int _clock;

        public Search(SignedNetwork network)
        {
            _network = network;
            _edges = [.. Enumerable.Range(0, network.Nodes).Select(_ => new List<int>())];
            for (var i = 0; i < network.Edges.Count; i++)
            {
                _edges[network.Edges[i].A].Add(i);
                _edges[network.Edges[i].B].Add(i);
            }
            _reached = new int[network.Nodes];
            _low = new int[network.Nodes];
            _way = new int[network.Nodes];
            _taken = new bool[network.Edges.Count];
        }

        public List<Block> Found { get; } = [];

        public void From(int root)
        {
            if (_reached[root] > 0)
                return;
            _reached[root] = _low[root] = ++_clock;
            var path = new Stack<(int Node, int Next)>([(root, 0)]);
            while (path.TryPop(out var here))
            {
                if (here.Next == _edges[here.Node].Count)
                {
                    if (path.TryPeek(out var above))
                        Leave(above.Node, here.Node);
                    continue;
                }
                path.Push((here.Node, here.Next + 1));
                Follow(here.Node, _edges[here.Node][here.Next], path);
            }
        }

        void Follow(int node, int edge, Stack<(int, int)> path)
        {
            if (_taken[edge])
                return;
            _taken[edge] = true;
            _open.Push(edge);
            var other = _network.Edges[edge].A == node ? _network.Edges[edge].B : _network.Edges[edge].A;
            if (_reached[other] > 0)
            {
                _low[node] = Math.Min(_low[node], _reached[other]);
                return;
            }
            _reached[other] = _low[other] = ++_clock;
            _way[other] = edge;
            path.Push((other, 0));
        }

        void Leave(int above, int node)
        {
            _low[above] = Math.Min(_low[above], _low[node]);
            if (_low[node] < _reached[above])
                return;
            var edges = new List<int>();
            do
                edges.Add(_open.Pop());
            while (edges[^1] != _way[node]);
            var nodes = edges.SelectMany(e => new[] { _network.Edges[e].A, _network.Edges[e].B }).Distinct().Where(n => n != above).Order();
            Found.Add(new Block([above, .. nodes], edges, _network));
        }
    }
}
