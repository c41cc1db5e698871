using Casus.Analysis.Cause;

namespace Casus.Study.Causes;

/// <summary>What one concept does to another over all chains: both signs are shown where they pull both ways.</summary>
public sealed record ConceptEffect(string From, string To, Effect Effect, bool Certain, IReadOnlyList<CausalChain> Chains);
