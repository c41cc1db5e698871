using Casus.Analysis.Cause;

namespace Casus.Study.Causes;

/// <summary>What one concept does to another over all chains: both signs are shown where they pull both ways.</summary>
public sealed record ConceptEffect(string From, string To, Effect Effect, bool Certain, IReadOnlyList<CausalChain> Chains)
{
    /// <summary>What the concepts are called, in words of the sources.</summary>
    public required ConceptWording Cause { get; init; }

    public required ConceptWording Told { get; init; }

    /// <summary>+1 where the words of the one rise with the words of the other, −1 where they fall, 0 where neither is certain.</summary>
    public int Direction => Effect switch
    {
        Effect.Raises => Cause.Turn * Told.Turn,
        Effect.Lowers => -Cause.Turn * Told.Turn,
        _ => 0,
    };
}
