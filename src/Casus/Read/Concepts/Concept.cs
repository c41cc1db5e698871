namespace Casus.Read.Concepts;

/// <summary>
/// The normal form of what words are about: <see cref="Name"/> is the actors in alphabetical order, then the other content
/// words in alphabetical order, then the head, every word by its class ("sway" is "influence"); <see cref="Change"/> is the
/// direction of change that the words say (−1 falling, +1 rising, 0 neither), which is not part of the name.
/// </summary>
sealed record Concept(string Name, int Change);
