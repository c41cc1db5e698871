namespace Casus.Tell.Writing;

/// <summary>Small joints of a sentence.</summary>
static class Prose
{
    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Words in quotation marks; marks within become single ones.</summary>
    public static string Quote(string words) => $"“{words.Replace('“', '‘').Replace('”', '’')}”";

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };
}
