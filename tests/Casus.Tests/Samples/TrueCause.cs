using Casus.Read;

namespace Casus.Tests.Samples;

/// <summary>A causal claim between two concepts; the changes are +1 (rises), -1 (falls) or 0.</summary>
sealed record TrueCause(string Id, string From, int FromChange, string To, int ToChange)
{
    public CausalPolarity Polarity { get; init; }

    public Modality Modality { get; init; }

    /// <summary>The key of the actor who asserts it; null for the article itself.</summary>
    public string? Holder { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
