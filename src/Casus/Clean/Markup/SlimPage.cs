namespace Casus.Clean.Markup;

/// <summary>A page without what holds no text for a reader, and its linked data; a page beyond all measure is cut off and not whole.</summary>
sealed record SlimPage(string Text, IReadOnlyList<string> LinkedData, bool IsWhole)
{
    /// <summary>Ten times what the largest of some 800 pages of the press has; each element costs about two kilobytes of memory.</summary>
    public const int MostElements = 50_000;

    /// <summary>Characters between the tags, white space and all: five times the longest text that is taken.</summary>
    public const int MostCharacters = 5_000_000;
}
