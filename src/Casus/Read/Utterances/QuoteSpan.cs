namespace Casus.Read.Utterances;

/// <summary>
/// A quoted stretch of text without its marks: <c>text[Start..End]</c>; Outer is where its opening mark begins and OuterEnd
/// where its closing mark ends (or the stretch itself, where a mark is missing).
/// </summary>
readonly record struct QuoteSpan(int Start, int End, int Outer, int OuterEnd)
{
    public bool Covers(int offset) => Outer <= offset && offset < OuterEnd;
}
