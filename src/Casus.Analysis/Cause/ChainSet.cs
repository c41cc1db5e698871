namespace Casus.Analysis.Cause;

/// <summary>Chains or loops, the shorter ones first; where not <paramref name="Complete"/> there are more, none of them shorter than those given.</summary>
public sealed record ChainSet(IReadOnlyList<Chain> Chains, bool Complete);
