using Casus.Read.Phrases;

namespace Casus.Read.Stances;

/// <summary>What a phrase says of where someone stands; no position for a phrase that only looks as if it did.</summary>
sealed record StanceCue(Position? Position, Targets Targets, Holding Holding);
