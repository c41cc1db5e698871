namespace Casus.Analysis.Balance;

/// <summary>
/// The answer for one block: the edges its best divisions break, a proven lower bound, some of the divisions (sides in the order of
/// <see cref="Block.Nodes"/>, the first node on side 0), their number, and how often each edge of the block is broken by them.
/// </summary>
sealed record BlockDivisions(Block Block, int Index, int AtLeast)
{
    public int Optima { get; init; }

    public bool Complete { get; init; }

    public IReadOnlyList<int[]> Divisions { get; init; } = [];

    /// <summary>In the order of <see cref="Block.Edges"/>.</summary>
    public IReadOnlyList<int> TimesBroken { get; init; } = [];
}
