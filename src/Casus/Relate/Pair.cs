namespace Casus.Relate;

/// <summary>The verdict on two articles, with the probability that it is right and the passages it rests on.</summary>
public sealed record Pair(string A, string B, Verdict Verdict, double Score)
{
    public IReadOnlyList<Parallel> Passages { get; init; } = [];
}
