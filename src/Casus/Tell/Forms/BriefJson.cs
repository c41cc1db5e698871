using System.Text.Json;

namespace Casus.Tell.Forms;

/// <summary>A brief as JSON: sections of paragraphs of sentences, each with its kind and citations, and the sources it rests on.</summary>
public static class BriefJson
{
    public static string Write(Brief brief) => JsonSerializer.Serialize(new
    {
        brief.Title,
        Sections = brief.Sections.Select(s => new { s.Heading, s.Aside, Paragraphs = s.Paragraphs.Select(p => new { p.Bullet, p.Sentences }) }),
        Sources = brief.Sources.Select(s => new { s.Number, s.Article.Id, s.Title, s.Article.Outlet, s.Article.Published, s.Article.Url, s.Origins, s.Credit }),
        Struck = brief.Struck.Select(s => new { s.Sentence.Text, s.Reason }),
    }, Json.Document) + "\n";
}
