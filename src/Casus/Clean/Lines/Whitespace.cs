using System.Buffers;
using System.Text;

namespace Casus.Clean.Lines;

/// <summary>Makes white space plain and drops what cannot be seen; the words stay exactly as they are.</summary>
static class Whitespace
{
    // The line ends of Unicode but for the line feed.
    static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\f\u0085\u2028\u2029");

    /// <summary>One line: every run of white space is one space, none at the ends.</summary>
    public static string Collapse(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (c is not ('\u200B' or '\uFEFF' or '\u00AD' or '\u2060' or '\u200E' or '\u200F'))
                line.Append(c);
        }
        if (line.Length > 0 && line[^1] == ' ')
            line.Length--;
        return line.ToString();
    }

    /// <summary>Composed characters, one kind of line end, no half surrogate pairs.</summary>
    public static string Normalize(string text)
    {
        var whole = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
        var lines = whole.AsSpan().ContainsAny(LineEnds) ? whole.ReplaceLineEndings("\n") : whole;
        return Ascii.IsValid(lines) || lines.IsNormalized(NormalizationForm.FormC) ? lines : lines.Normalize(NormalizationForm.FormC);
    }
}
