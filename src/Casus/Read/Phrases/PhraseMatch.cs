namespace Casus.Read.Phrases;

/// <summary>The words First..Last (inclusive) of a sentence that match a phrase, and the one that heads it.</summary>
readonly record struct PhraseMatch(int First, int Last, int Head);
