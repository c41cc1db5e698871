namespace Casus.Language.Training;

/// <summary>A sentence of a names corpus: its words and for each "O", "B-KIND" or "I-KIND".</summary>
public sealed record NamedSentence(string Id, string Document, IReadOnlyList<string> Words, IReadOnlyList<string> Labels);
