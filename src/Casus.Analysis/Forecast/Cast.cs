namespace Casus.Analysis.Forecast;

/// <summary>
/// Who takes part: how many actors and relations there are, and for each actor its region and its sector, numbers that
/// only say "the same" or "another". A region of −1 is not known; it is then inferred from whom the actor deals with.
/// </summary>
public sealed record Cast(int Actors, int Relations, IReadOnlyList<int> Regions, IReadOnlyList<int> Sectors)
{
    /// <summary>Relations and mirrored relations.</summary>
    public int Directed => 2 * Relations;

    /// <summary>
    /// Takes regions and sectors from names of the form "Sector (Region)". A name without brackets that stands in the
    /// brackets of others is a region itself; any other has a sector of its own and no known region.
    /// </summary>
    public static Cast Named(IReadOnlyList<string> actors, int relations)
    {
        var parts = actors.Select(Parts).ToList();
        var regions = Numbers(parts.Select(p => p.Region).OfType<string>());
        var sectors = Numbers(parts.Select(p => p.Sector));
        return new Cast(
            actors.Count,
            relations,
            [.. parts.Select(p => regions.GetValueOrDefault(p.Region ?? p.Sector, -1))],
            [.. parts.Select(p => p.Region is null && regions.ContainsKey(p.Sector) ? sectors.Count : sectors[p.Sector])]);
    }

    static (string Sector, string? Region) Parts(string name)
    {
        var text = name.Replace('_', ' ').Trim();
        var open = text.LastIndexOf('(');
        return open > 0 && text[^1] == ')' ? (text[..open].Trim(), text[(open + 1)..^1].Trim()) : (text, null);
    }

    static Dictionary<string, int> Numbers(IEnumerable<string> words) =>
        words.Distinct().Select((word, i) => (word, i)).ToDictionary(p => p.word, p => p.i, StringComparer.Ordinal);
}
