namespace Casus.Tell.Pictures;

/// <summary>Fits words to the room there is.</summary>
static class Lettering
{
    public static string Shorten(string text, int most) =>
        text.Length <= most ? text : text[..(text.LastIndexOf(' ', most - 1) is var cut && cut > most / 2 ? cut : most - 1)] + "…";

    /// <summary>Breaks text between words into at most so many lines of so many letters.</summary>
    public static IReadOnlyList<string> Wrap(string text, int letters, int lines)
    {
        var wrapped = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > letters)
            {
                wrapped.Add(line);
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        wrapped.Add(line);
        return wrapped.Count <= lines ? wrapped : [.. wrapped.Take(lines - 1), Shorten(string.Join(' ', wrapped.Skip(lines - 1)), letters)];
    }
}
