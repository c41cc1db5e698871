using Casus.Read.Phrases;

namespace Casus.Read.Stances;

/// <summary>What a phrase says of where someone stands, where its target may stand and who holds it.</summary>
sealed record StanceCue(Position Position, Targets Targets, Holding Holding);
