namespace Casus.Analysis.Evidence;

/// <summary>One piece of evidence: the origin that carries it and how it stands to each hypothesis.</summary>
public sealed record EvidenceRow(string Origin, IReadOnlyList<Consistency> Cells)
{
    public double Weight { get; init; } = 1;
}
