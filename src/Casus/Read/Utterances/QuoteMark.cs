namespace Casus.Read.Utterances;

/// <summary>A quotation mark: <c>text[Start..End]</c>; Opens and Closes say what it can be by its shape and neighbours.</summary>
readonly record struct QuoteMark(int Start, int End, bool Opens, bool Closes, bool Single)
{
    /// <summary>The marks of <c>text[from..to]</c>. Apostrophes are none.</summary>
    public static List<QuoteMark> In(string text, int from, int to)
    {
        var marks = new List<QuoteMark>();
        for (var i = from; i < to; i++)
            if (At(text, i, from, to) is { } mark)
            {
                marks.Add(mark);
                i = mark.End - 1;
            }
        return marks;
    }

    static QuoteMark? At(string text, int i, int from, int to)
    {
        var doubled = i + 1 < to && text[i + 1] == text[i];
        return text[i] switch
        {
            '“' or '„' or '«' => new(i, i + 1, true, false, false),
            '”' or '»' => new(i, i + 1, false, true, false),
            '`' when doubled => new(i, i + 2, true, false, false),
            '\'' or '’' when doubled => new(i, i + 2, IsFree(text, i - 1, from, to), true, false),
            '‘' when doubled => new(i, i + 2, true, false, false),
            '"' or '＂' => new(i, i + 1, IsFree(text, i - 1, from, to), IsFree(text, i + 1, from, to), false),
            '‘' when IsFree(text, i - 1, from, to) => new(i, i + 1, true, false, true),
            '\'' when IsFree(text, i - 1, from, to) && !IsFree(text, i + 1, from, to) => new(i, i + 1, true, false, true),
            '\'' or '’' when IsFree(text, i + 1, from, to) && i > from && !char.IsWhiteSpace(text[i - 1]) => new(i, i + 1, false, true, true),
            _ => null,
        };
    }

    // Nothing of a word stands there.
    static bool IsFree(string text, int i, int from, int to) =>
        i < from || i >= to || char.IsWhiteSpace(text[i]) || text[i] is '(' or '[' or ')' or ']' or '—' or '–' or '“' or '”' or '"' or '.' or ',' or ';' or ':' or '!' or '?' or '‘';
}
