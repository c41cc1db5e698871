using Casus.Read.Phrases;

namespace Casus.Read.Causes;

/// <summary>
/// What a causative word says; no polarity for a look-alike. <see cref="Back"/>: the subject is the effect ("stems from");
/// <see cref="Any"/>: a bare actor may be the cause.
/// </summary>
sealed record CauseCue(CausalPolarity? Polarity, Targets Targets, bool Back, bool Any);
