using Casus.Situate;

namespace Casus.Study.Balances;

/// <summary>The power of one actor, the number of its friendly ties, and the statements they rest on.</summary>
public sealed record Standing(string Actor, double Power, int Ties, Support Support);
