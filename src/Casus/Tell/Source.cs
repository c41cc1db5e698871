using Casus.Clean;

namespace Casus.Tell;

/// <summary>One entry of a brief's list of sources: an article, its number in the list, and the labels of its origins ("A").</summary>
public sealed record Source(int Number, Article Article, IReadOnlyList<string> Origins)
{
    const int OpeningWords = 8;

    /// <summary>Whom the origin credits ("AP"), if the article says so.</summary>
    public string? Credit { get; init; }

    /// <summary>What the article is called everywhere in the brief.</summary>
    public string Title => TitleOf(Article);

    /// <summary>The title of an article, or where it has none its opening words ("China appears to be keeping …").</summary>
    public static string TitleOf(Article article) =>
        string.IsNullOrWhiteSpace(article.Title)
            ? string.Join(' ', article.Text.Split((char[]?)null, OpeningWords + 1, StringSplitOptions.RemoveEmptyEntries).Take(OpeningWords)).TrimEnd('.', ',', ';', ':') + " …"
            : article.Title;
}
