using System.Security.Cryptography;
using System.Text;
using Casus.Situate;
using Casus.Situate.Decisions;

namespace Casus.Store;

/// <summary>Tells versions of one article apart by their text and title.</summary>
static class Versions
{
    public static string Of(Record record) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{record.Article.Title}\n\n{record.Article.Text}")))[..16];

    public static IReadOnlyList<Decision> Until(IEnumerable<Decision> decisions, DateTimeOffset? asOf) =>
        [.. decisions.Where(d => asOf is null || d.At <= asOf).OrderBy(d => d.At).ThenBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>The version of each article that is the newest of those known at a time, in order of article id.</summary>
    public static IReadOnlyList<Record> Newest(IEnumerable<Record> records, DateTimeOffset? asOf) =>
        [.. records
            .GroupBy(r => r.Article.Id, StringComparer.Ordinal)
            .Select(g => InOrder(g).LastOrDefault(r => asOf is null || r.Learned <= asOf))
            .OfType<Record>()
            .OrderBy(r => r.Article.Id, StringComparer.Ordinal)];

    /// <summary>
    /// The versions of one article, the first one seen first. That one could be known since the article was published; a
    /// further one only since it was seen, whatever day the article bears.
    /// </summary>
    public static IEnumerable<Record> InOrder(IEnumerable<Record> versions) =>
        versions
            .OrderBy(Seen).ThenBy(r => r.Article.Updated?.Start).ThenByDescending(Of, StringComparer.Ordinal)
            .Select((r, i) => i > 0 && Seen(r) > r.Learned ? r with { Learned = Seen(r) } : r);

    /// <summary>All versions of one article, or of all that have several.</summary>
    public static IReadOnlyList<Record> Several(IEnumerable<Record> records, string? article) =>
        [.. records
            .GroupBy(r => r.Article.Id, StringComparer.Ordinal)
            .Where(g => article is null ? g.Count() > 1 : g.Key == article)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(InOrder)];

    /// <summary>From when until when each of the versions of one article is the newest that is known; the last has no end.</summary>
    public static IEnumerable<(Record Version, DateTimeOffset Since, DateTimeOffset? Until)> Spans(IEnumerable<Record> versions)
    {
        var inOrder = InOrder(versions).ToList();
        return inOrder.Select((r, i) => (r, r.Learned, inOrder.Skip(i + 1).Select(later => (DateTimeOffset?)later.Learned).Min()));
    }

    static DateTimeOffset Seen(Record record) => record.Seen ?? record.Learned;
}
