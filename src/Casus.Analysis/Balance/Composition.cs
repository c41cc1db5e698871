using System.Numerics;

namespace Casus.Analysis.Balance;

/// <summary>
/// Puts the answers of the blocks together: their indexes add, their divisions multiply, for turning a block over at the node
/// it hangs on changes nothing within it.
/// </summary>
static class Composition
{
    public static Frustration Join(SignedNetwork network, IReadOnlyList<BlockDivisions> blocks, int most)
    {
        var broken = new double[network.Edges.Count];
        foreach (var block in blocks)
            for (var i = 0; i < block.TimesBroken.Count; i++)
                broken[block.Block.Edges[i]] = (double)block.TimesBroken[i] / block.Optima;
        return new Frustration(blocks.Sum(b => b.Index), blocks.Sum(b => b.AtLeast), blocks.Aggregate(BigInteger.One, (n, b) => n * b.Optima))
        {
            Complete = blocks.All(b => b.Complete),
            Divisions = [.. Divisions(network.Nodes, blocks, most)],
            Broken = broken,
        };
    }

    /// <summary>The first combinations of the blocks' divisions, the last block turning fastest.</summary>
    static IEnumerable<IReadOnlyList<int>> Divisions(int nodes, IReadOnlyList<BlockDivisions> blocks, int most)
    {
        var wheel = new int[blocks.Count];
        for (var made = 0; made < most; made++)
        {
            yield return Compose(nodes, blocks, wheel);
            var last = blocks.Count - 1;
            while (last >= 0 && ++wheel[last] == blocks[last].Divisions.Count)
                wheel[last--] = 0;
            if (last < 0)
                yield break;
        }
    }

    static int[] Compose(int nodes, IReadOnlyList<BlockDivisions> blocks, int[] wheel)
    {
        var side = new int[nodes];
        for (var b = 0; b < blocks.Count; b++)
        {
            var (block, division) = (blocks[b].Block, blocks[b].Divisions[wheel[b]]);
            var turned = side[block.Nodes[0]];
            for (var i = 1; i < block.Nodes.Count; i++)
                side[block.Nodes[i]] = division[i] ^ turned;
        }
        return side;
    }
}
