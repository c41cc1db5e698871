namespace Casus.Acquire.Events;

/// <summary>One side of a coded event, as the coder names it; country and sector in the codes or words of the system, null where it has none.</summary>
public sealed record EventParty(string Name, string? Country = null, string? Sector = null);
