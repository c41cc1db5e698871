namespace Casus.Study.Conflicts;

/// <summary>What is asked of a conflict model beside its equilibria and certificates.</summary>
public sealed record ConflictQuestion
{
    /// <summary>How many moves ahead the makers look; null for what the sheet says.</summary>
    public int? Horizon { get; init; }

    /// <summary>Whether to look ahead without end (non-myopic stability).</summary>
    public bool NonMyopic { get; init; }

    /// <summary>Whether every group of makers is tried, not only those that the sheet names.</summary>
    public bool Coalitions { get; init; }
}
