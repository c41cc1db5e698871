namespace Casus.Eval;

/// <summary>One word to be scored: its place among the characters that are not blank, and what is said of it. The head is a place in the same list, −1 for the root.</summary>
readonly record struct TreebankSpan(int Start, int End, int Part, string Tag, int Head, string Relation);
