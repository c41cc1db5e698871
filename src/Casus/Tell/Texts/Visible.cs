namespace Casus.Tell.Texts;

/// <summary>A text that may go to a terminal: without the control characters by which it could give the terminal orders, and without those that turn its direction around.</summary>
public static class Visible
{
    public static string Of(string text) => text.All(IsVisible) ? text : string.Concat(text.Where(IsVisible));

    static bool IsVisible(char c) =>
        c is '\n' or '\t' || !(char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
}
