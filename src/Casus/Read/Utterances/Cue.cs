namespace Casus.Read.Utterances;

/// <summary>
/// A word that reports speech or thought. Frame: 'q' takes a quotation or a clause, with or without "that"; 't' only one with
/// "that"; 'n' a noun phrase as well; 'p' is a preposition before the speaker.
/// </summary>
sealed record Cue(string Lemma, string Kind, char Frame);
