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
        if (IsOfFile(article))
            _first.TryAdd(article.Id, article);
    }

    public Article Name(Article article) =>
        article.Id == Address.Identity(article.Url) || _first.TryAdd(article.Id, article) || IsSame(_first[article.Id], article)
            ? article
            : article with { Id = Marked(article.Id, article.Source) };

    /// <summary>The id of an article whose name another one bears.</summary>
    public static string Marked(string id, string source) => $"{id}~{Mark(source)}";

    /// <summary>Whether the id is but the name of its file, which another file may bear too.</summary>
    public static bool IsOfFile(Article article) => Path.GetFileNameWithoutExtension(article.Source) == article.Id;

    /// <summary>Whether two sources are one place, seen from one folder or from another.</summary>
    public static bool IsSamePlace(string one, string other) => SamePlace(one, other) || SamePlace(other, one);

    static bool IsSame(Article known, Article article) =>
        IsSamePlace(known.Source, article.Source);

    /// <summary>"news/mon/index.html" is "mon/index.html" seen from another folder.</summary>
    static bool SamePlace(string path, string ending) =>
        path == ending || path.EndsWith('/' + ending.TrimStart('.', '/'), StringComparison.Ordinal);

    static string Mark(string source) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))[..8];
}
