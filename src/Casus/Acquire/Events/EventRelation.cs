namespace Casus.Acquire.Events;

/// <summary>What a coded event says was done: the code and a name for it, under a scheme (CAMEO, PLOVER, ACLED, UCDP).</summary>
public sealed record EventRelation(string Scheme, string Code, string Name);
