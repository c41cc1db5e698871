namespace Casus.Tell.Texts;

/// <summary>A text on one line of the terminal: white space folded, control characters left out, cut at a length with an ellipsis.</summary>
public static class OneLine
{
    public static string Of(string text, int length = 120)
    {
        var line = string.Join(' ', Visible.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= length ? line : string.Concat(line.AsSpan(0, length - 1), "…");
    }
}
