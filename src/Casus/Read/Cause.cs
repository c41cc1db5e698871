namespace Casus.Read;

/// <summary>A claim that one thing brings about, changes or prevents another.</summary>
public sealed record Cause(Passage Passage, Factor From, Factor To, Passage Connective, CausalPolarity Polarity) : Statement(Passage);
