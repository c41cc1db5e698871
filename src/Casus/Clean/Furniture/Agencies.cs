using Casus.Clean.Lines;

namespace Casus.Clean.Furniture;

/// <summary>The picture libraries and news agencies whose names stand in photo credits.</summary>
static class Agencies
{
    static readonly Dictionary<string, string> Kinds =
        Table.Rows("clean/agencies.tsv").GroupBy(r => Folded.Key(r[0])).ToDictionary(g => g.Key, g => g.First()[1]);

    /// <summary>Whether it is known for pictures, so that its bare name is a photo credit.</summary>
    public static bool IsPictures(IReadOnlyList<string> words) => Kinds.GetValueOrDefault(string.Join(' ', words)) == "picture";

    /// <summary>A credit with a slash: "Jane Roe/AFP", "REUTERS/Jane Roe", "J. Roe / Standard Pictures".</summary>
    public static bool IsSlashed(string text)
    {
        if (!text.Contains('/'))
            return false;
        var parts = text.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is 2 or 3 && parts.All(p => p.Count(c => c == ' ') <= 4) && parts.Any(p => IsHouse(p) || IsInitialled(p));
    }

    static bool IsHouse(string name)
    {
        var words = Folded.Words(name);
        return Kinds.ContainsKey(string.Join(' ', words)) || (words.Count > 1 && Kinds.GetValueOrDefault(words[^1]) == "ending");
    }

    // "J. Roe"
    static bool IsInitialled(string name) =>
        name.Length > 4 && char.IsUpper(name[0]) && name[1] == '.' && char.IsUpper(name.AsSpan(2).TrimStart()[0]);
}
