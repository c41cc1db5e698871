using System.Security.Cryptography;
using System.Text;
using Casus.Clean;

namespace Casus.Work;

/// <summary>Sees to it that two articles of an intake never bear one id: the later of two from different sources is told apart by a mark made from its source.</summary>
sealed class Identifiers
{
    readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);

    public Article Name(Article article) =>
        _sources.TryAdd(article.Id, article.Source) || _sources[article.Id] == article.Source
            ? article
            : article with { Id = $"{article.Id}~{Mark(article.Source)}" };

    static string Mark(string source) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))[..8];
}
