using Casus.Read.Phrases;

namespace Casus.Read.Causes;

/// <summary>
/// What a causative word says; no polarity for a look-alike. <see cref="Back"/>: the subject is the effect ("stems from").
/// </summary>
sealed record CauseCue(CausalPolarity? Polarity, Targets Targets, bool Back);
