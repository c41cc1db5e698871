using System.Buffers;
using System.Text;

namespace Casus.Clean.Lines;

/// <summary>Makes white space plain and drops what cannot be seen; the words stay exactly as they are.</summary>
static class Whitespace
{
    // The line ends of Unicode but for the line feed.
    static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\f\u0085\u2028\u2029");

    // Characters that show nothing or only turn the direction of others around.
    static readonly SearchValues<char> Invisible = SearchValues.Create("\u200B\uFEFF\u00AD\u2060\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    const char FirstInvisible = '\u00AD';

    const int OnStack = 512;

    /// <summary>A field of one line, as <see cref="Normalize"/> and <see cref="Collapse"/> make it.</summary>
    public static string Line(string text) => Collapse(Normalize(text));

    /// <summary>One line: every run of white space is one space, none at the ends.</summary>
    public static string Collapse(string text)
    {
        var buffer = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (length > 0 && buffer[length - 1] != ' ')
                    buffer[length++] = ' ';
            }
            else if (c < FirstInvisible || !Invisible.Contains(c))
                buffer[length++] = c;
        }
        var line = buffer[..length].TrimEnd(' ');
        return line.SequenceEqual(text) ? text : line.ToString();
    }

    /// <summary>Composed characters, one kind of line end, no half surrogate pairs, no orders to a terminal.</summary>
    public static string Normalize(string text)
    {
        var bare = TerminalCodes.Remove(text);
        var whole = bare.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(bare)) : bare;
        var lines = whole.AsSpan().ContainsAny(LineEnds) ? whole.ReplaceLineEndings("\n") : whole;
        return Ascii.IsValid(lines) || lines.IsNormalized(NormalizationForm.FormC) ? lines : lines.Normalize(NormalizationForm.FormC);
    }
}
