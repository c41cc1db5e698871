using System.Security.Cryptography;
using System.Text;
using Casus.Situate;

namespace Casus.Store;

/// <summary>Tells versions of one article apart by their text and title.</summary>
static class Versions
{
    public static string Of(Record record) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{record.Article.Title}\n\n{record.Article.Text}")))[..16];

    /// <summary>The version of each article that was learned last, of those known at a time, in order of article id.</summary>
    public static IReadOnlyList<Record> Newest(IEnumerable<Record> records, DateTimeOffset? asOf) =>
        [.. records
            .Where(r => asOf is null || r.Learned <= asOf)
            .GroupBy(r => r.Article.Id, StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(r => r.Learned).ThenBy(Of, StringComparer.Ordinal).First())
            .OrderBy(r => r.Article.Id, StringComparer.Ordinal)];
}
