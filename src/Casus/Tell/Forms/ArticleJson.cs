using System.Text.Json;
using Casus.Clean;

namespace Casus.Tell.Forms;

/// <summary>A clean article and what was removed from its page as one line of JSON; documented in <c>docs/reading-schema.md</c>.</summary>
public static class ArticleJson
{
    public static string Write(Article article, IReadOnlyList<Removal> removed) =>
        JsonSerializer.Serialize(new { Article = ReadingJson.Told(article), Removed = removed }, Json.Line);
}
