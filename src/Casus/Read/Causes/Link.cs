namespace Casus.Read.Causes;

/// <summary>The heads of a cause and its effect, each in its sentence, and the word whose mode is that of the claim.</summary>
readonly record struct Link(Place Cause, Place Effect, Place Claim);
