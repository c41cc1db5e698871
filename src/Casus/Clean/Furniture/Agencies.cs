using Casus.Clean.Lines;

namespace Casus.Clean.Furniture;

/// <summary>The picture libraries and news agencies whose names stand in photo credits.</summary>
static class Agencies
{
    static readonly Dictionary<string, bool> Pictures =
        Table.Rows("clean/agencies.tsv").GroupBy(r => Folded.Key(r[0])).ToDictionary(g => g.Key, g => g.First()[1] == "picture");

    public static bool Contains(string text) => Pictures.ContainsKey(Folded.Key(text));

    /// <summary>Whether it is known for pictures, so that its bare name is a photo credit.</summary>
    public static bool IsPictures(string text) => Pictures.TryGetValue(Folded.Key(text), out var pictures) && pictures;

    /// <summary>A credit with a slash: "Jane Roe/AFP", "REUTERS/Jane Roe".</summary>
    public static bool IsSlashed(string text)
    {
        var parts = text.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is 2 or 3 && parts.Any(Contains) && parts.All(p => p.Count(c => c == ' ') <= 4);
    }
}
