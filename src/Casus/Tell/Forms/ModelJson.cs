using System.Text.Json;
using Casus.Situate;
using Casus.Study;

namespace Casus.Tell.Forms;

/// <summary>
/// The situation as JSON, without the texts of the articles: quotations and offsets only. The schema is docs/model.md.
/// </summary>
public static class ModelJson
{
    public static string Write(Situation situation, IReadOnlyList<Finding> findings) => JsonSerializer.Serialize(new
    {
        Articles = situation.Records.Select(Article),
        situation.Actors,
        situation.Utterances,
        situation.Events,
        situation.Ties,
        situation.Stances,
        situation.Silences,
        situation.Options,
        situation.Motives,
        situation.Causes,
        situation.Relations,
        Findings = findings,
    }, Json.Document) + "\n";

    static object Article(Record record) => new
    {
        record.Article.Id,
        record.Article.Title,
        record.Article.Authors,
        record.Article.Published,
        record.Article.Outlet,
        record.Article.Language,
        record.Article.Url,
        record.Article.Source,
        record.Article.Text.Length,
        record.Learned,
        record.Removed,
        record.Reading.Garble,
    };
}
