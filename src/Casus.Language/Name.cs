namespace Casus.Language;

/// <summary>A name in a document: <c>text[Start..End]</c>, covering the words First..Last (inclusive) of one sentence.</summary>
public readonly record struct Name(int Start, int End, NameKind Kind, int Sentence, int First, int Last);
