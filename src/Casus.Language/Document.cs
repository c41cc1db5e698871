namespace Casus.Language;

/// <summary>A text that was read: its sentences and names in order, every offset counted in UTF-16 units of <see cref="Text"/>.</summary>
public sealed record Document(string Text, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Name> Names);
