using Casus.Read.Phrases;

namespace Casus.Read.Stances;

/// <summary>A stance with the words that report it.</summary>
readonly record struct Found(Stance Stance, int Sentence, PhraseMatch Cue);
