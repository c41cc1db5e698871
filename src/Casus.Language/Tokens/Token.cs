namespace Casus.Language.Tokens;

/// <summary>One word or mark of a text: <c>text[Start..End]</c>.</summary>
readonly record struct Token(int Start, int End, Gap Before)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
