namespace Casus.Read.Utterances;

/// <summary>
/// A word that reports speech or thought. Frame: 'q' takes a quotation or a clause, with or without "that"; 't' only one with
/// "that"; 'n' a noun phrase as well; 'd' describes, and reports only words in marks; 'p' is a preposition before the speaker.
/// Addressee says where the one stands to whom it is said: "object", "to" or "".
/// </summary>
sealed record Cue(string Lemma, string Kind, char Frame, string Addressee = "");
