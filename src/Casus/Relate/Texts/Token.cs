namespace Casus.Relate.Texts;

/// <summary>
/// A word or number of an article: where it stands, its stem as a number of the <see cref="Vocabulary"/>, and how it is
/// written. <see cref="Quoted"/> is set between quotation marks. Twelve bytes, as there are tens of millions of them.
/// </summary>
readonly record struct Token(int Start, int Term, byte Length, TokenForm Form, bool Quoted)
{
    public int End => Start + Length;

    public bool IsName => Form == TokenForm.Name;

    public bool IsNumber => Form == TokenForm.Number;
}
