using System.Text;
using Casus.Clean;

namespace Casus.Tell.Texts;

/// <summary>An article for the terminal: what is known of it, its text, and what was cut.</summary>
public static class ArticleText
{
    public static string Write(Article article, IReadOnlyList<Removal> removed)
    {
        var text = new StringBuilder();
        text.Append("━━ ").AppendLine(OneLine.Of(article.Id, 200));
        Field(text, "title", article.Title);
        Field(text, "authors", article.Authors.Count == 0 ? null : string.Join("; ", article.Authors));
        Field(text, "published", article.Published?.ToString());
        Field(text, "updated", article.Updated?.ToString());
        Field(text, "outlet", article.Outlet);
        Field(text, "language", article.Language);
        Field(text, "url", article.Url);
        Field(text, "extent", article.IsSummary == true ? "only the summary of a feed" : null);
        text.AppendLine().AppendLine(Visible.Of(article.Text)).AppendLine();
        foreach (var removal in removed)
            text.Append("  cut (").Append(removal.Kind).Append("): ").AppendLine(OneLine.Of(removal.Text));
        return text.AppendLine().ToString();
    }

    static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append("   ").Append(name).Append(": ").AppendLine(OneLine.Of(value, 1000));
    }
}
