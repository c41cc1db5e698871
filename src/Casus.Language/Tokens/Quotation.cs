namespace Casus.Language.Tokens;

/// <summary>Which marks close a quotation or a bracket; a straight quote may open one too.</summary>
static class Quotation
{
    public static bool Closes(ReadOnlySpan<char> word) =>
        word.Length == 1 && (OnlyCloses(word[0]) || word[0] is '"' or '\'') || word is "''";

    public static bool OnlyCloses(char mark) => mark is ')' or ']' or '}' or '”' or '’' or '»' or '›';
}
