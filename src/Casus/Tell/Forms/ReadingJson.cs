using System.Text.Json;
using Casus.Clean;
using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Forms;

/// <summary>One article and all that it states as one line of JSON; the schema is docs/reading-schema.md.</summary>
public static class ReadingJson
{
    public static string Write(Record record) => Write(record.Reading, record.Removed);

    public static string Write(Reading reading, IReadOnlyList<Removal> removed) => JsonSerializer.Serialize(new
    {
        Article = Told(reading.Article),
        Removed = removed,
        reading.Actors,
        reading.Mentions,
        reading.Roles,
        reading.Utterances,
        reading.Events,
        reading.Ties,
        reading.Stances,
        reading.Causes,
        reading.Options,
        reading.Motives,
        reading.Garble,
    }, Json.Line);

    /// <summary>What is known of an article, with its text.</summary>
    internal static object Told(Article article) => new
    {
        article.Id,
        article.Title,
        Author = article.Authors.Count == 0 ? null : string.Join(", ", article.Authors),
        article.Published,
        article.Outlet,
        article.Language,
        article.Url,
        article.IsSummary,
        article.Source,
        article.Text,
    };
}
