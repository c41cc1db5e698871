using System.Security.Cryptography;
using System.Text;
using Casus.Acquire;
using Casus.Clean;

namespace Casus.Work;

/// <summary>
/// Sees to it that two articles never bear one id: the later of two from different sources is told apart by a mark made
/// from its source. Files of one name in two folders are two articles, today's "index.html" and that of last week; pages of
/// one address are one, wherever they come from.
/// </summary>
sealed class Identifiers
{
    readonly Dictionary<string, Article> _first = new(StringComparer.Ordinal);

    /// <summary>Reminds of an article that an earlier run took from a file of its name. A name that the carrier gave is one article's wherever it comes from.</summary>
    public void Know(Article article)
    {
        if (Path.GetFileNameWithoutExtension(article.Source) == article.Id)
            _first.TryAdd(article.Id, article);
    }

    public Article Name(Article article) =>
        article.Id == Address.Identity(article.Url) || _first.TryAdd(article.Id, article) || IsSame(_first[article.Id], article)
            ? article
            : article with { Id = $"{article.Id}~{Mark(article.Source)}" };

    static bool IsSame(Article known, Article article) =>
        SamePlace(known.Source, article.Source) || SamePlace(article.Source, known.Source);

    /// <summary>"news/mon/index.html" is "mon/index.html" seen from another folder.</summary>
    static bool SamePlace(string path, string ending) =>
        path == ending || path.EndsWith('/' + ending.TrimStart('.', '/'), StringComparison.Ordinal);

    static string Mark(string source) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))[..8];
}
