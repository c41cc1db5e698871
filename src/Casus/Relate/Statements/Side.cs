namespace Casus.Relate.Statements;

/// <summary>One side of a difference: the article's position, the value as written, and the sentence.</summary>
sealed record Side(int Article, string Value, Passage Sentence);
