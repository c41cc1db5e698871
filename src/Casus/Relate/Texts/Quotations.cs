using System.Collections;

namespace Casus.Relate.Texts;

/// <summary>
/// Finds what stands between quotation marks, by the marks alone. Double marks toggle within a paragraph, whichever way
/// they face (machine-made text turns them round); one left open runs to the end of its paragraph.
/// </summary>
static class Quotations
{
    public static BitArray Find(string text)
    {
        var quoted = new BitArray(text.Length);
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            MarkDouble(text, start, end, quoted);
            MarkSingle(text, start, end, quoted);
            start = end + 1;
        }
        return quoted;
    }

    static void MarkDouble(string text, int start, int end, BitArray quoted)
    {
        var open = -1;
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('"' or '“' or '”' or '„' or '«' or '»'))
                continue;
            if (open >= 0)
                Fill(quoted, open, i);
            open = open >= 0 ? -1 : i;
        }
        if (open >= 0)
            Fill(quoted, open, end);
    }

    static void MarkSingle(string text, int start, int end, BitArray quoted)
    {
        var open = -1;
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('\'' or '‘' or '’') || quoted[i])
                continue;
            if (open < 0 && Opens(text, i, start, end))
                open = i;
            else if (open >= 0 && Closes(text, i, end))
            {
                Fill(quoted, open, i);
                open = -1;
            }
        }
    }

    // A single mark opens at a word's start and closes at a word's end; an apostrophe within a word does neither.
    static bool Opens(string text, int i, int start, int end) =>
        text[i] != '’' && (i == start || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < end && char.IsLetterOrDigit(text[i + 1]);

    static bool Closes(string text, int i, int end) =>
        !char.IsWhiteSpace(text[i - 1]) && (i + 1 == end || !char.IsLetterOrDigit(text[i + 1]));

    static void Fill(BitArray quoted, int start, int end)
    {
        for (var i = start; i < end; i++)
            quoted[i] = true;
    }
}
