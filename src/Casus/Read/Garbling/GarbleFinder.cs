namespace Casus.Read.Garbling;

/// <summary>Finds wording that looks machine-substituted, mistranslated or broken, and says why it is unusual.</summary>
public static class GarbleFinder
{
    /// <summary>The unusual wordings of an article in reading order. Never throws; takes time linear in its length.</summary>
    public static IReadOnlyList<Garble> Find(Parsed parsed)
    {
        var found = BrokenText.In(parsed.Article)
            .Concat(BrokenPhrases.In(parsed))
            .Concat(MisfitArticles.In(parsed))
            .Concat(MisfitNames.In(parsed));
        return [.. found.OrderBy(g => g.Passage.Start).ThenBy(g => g.Passage.End)];
    }
}
