namespace Casus.Relate.Statements;

/// <summary>Two sentences that say the same but for one value: what it is about, and the value on each side with its sentence.</summary>
sealed record Difference(ConflictKind Kind, string About, Side Left, Side Right)
{
    /// <summary>What is compared ("count death"); differences of one sentence in two things stay apart. Empty where whole sentences are.</summary>
    public string Topic { get; init; } = "";
}
