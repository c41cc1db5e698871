namespace Casus.Read;

/// <summary>
/// A cause or an effect: its words, and the concept in normal form with the direction of change taken out of it
/// ("loss of influence" is the concept influence with <see cref="Change"/> −1).
/// </summary>
public sealed record Factor(Passage Passage, string Concept, int Change);
