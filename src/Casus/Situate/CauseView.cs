using Casus.Read;

namespace Casus.Situate;

/// <summary>One arrow of the causal map: concept to concept with the sign of the effect (+1 raises, −1 lowers).</summary>
public sealed record CauseView(string Id, string From, string To, int Sign, Cause Best, Support Support);
