namespace Casus.Language.Lexemes;

/// <summary>A word form with a tag: its spelling, its lemma and its features as UD writes them.</summary>
sealed record Lexeme(string Form, string Lemma, string Features);
