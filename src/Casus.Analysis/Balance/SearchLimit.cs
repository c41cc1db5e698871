namespace Casus.Analysis.Balance;

/// <summary>
/// How far a search may go before it answers with bounds. Steps, not seconds: the same input then gives the same answer on every machine.
/// </summary>
/// <param name="Steps">Placements of a node, over the whole network.</param>
/// <param name="Divisions">How many optimal divisions are returned.</param>
/// <param name="Optima">How many optimal divisions of one block are counted.</param>
public sealed record SearchLimit(long Steps, int Divisions, int Optima)
{
    /// <summary>Some seconds of work at most.</summary>
    public static SearchLimit Usual { get; } = new(50_000_000, 1000, 1_000_000);
}
