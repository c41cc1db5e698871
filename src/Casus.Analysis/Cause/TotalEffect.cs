namespace Casus.Analysis.Cause;

/// <summary>
/// The total effect of one concept on another (Axelrod 1976, ch. 3): the common sign of all chains, else ambivalent. <see cref="Certain"/>
/// is false only where the chains were too many to look at and those seen agree.
/// </summary>
public sealed record TotalEffect(Effect Effect, bool Certain, ChainSet Chains);
