namespace Casus.Clean.Markup;

/// <summary>A page without what holds no text for a reader, its linked data, and how many elements it has; a page of too many is cut off where they become too many.</summary>
sealed record SlimPage(string Text, IReadOnlyList<string> LinkedData, int Elements)
{
    /// <summary>Ten times what the largest of some 800 pages of the press has; each element costs about two kilobytes of memory.</summary>
    public const int MostElements = 50_000;

    public bool IsWhole => Elements <= MostElements;
}
