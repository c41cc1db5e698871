namespace Casus.Read.Actors;

/// <summary>
/// Something that a later pronoun or description could take up: what stands at a word of a sentence. With no actor it is
/// a thing ("the pact"), kept so that "it" is not taken for the wrong one.
/// </summary>
sealed record Candidate(int Sentence, int Word, IReadOnlyList<string> Actors, bool Subject, bool Several);
