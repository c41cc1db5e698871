using System.Globalization;
using System.Text;
using Casus.Clean;
using Casus.Situate;

namespace Casus.Tell.Texts;

/// <summary>The versions of an article for the terminal: when each was seen, and what it says otherwise than the one before.</summary>
public static class VersionsText
{
    public static string Write(IReadOnlyList<Record> versions)
    {
        var text = new StringBuilder().Append("━━ ").AppendLine(OneLine.Of(versions[0].Article.Id, 200));
        for (var i = 0; i < versions.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"   version {i + 1}, known since {versions[i].Learned.UtcDateTime:yyyy-MM-dd HH:mm}Z");
            text.AppendLine(i == 0 ? $": {OneLine.Of(versions[0].Article.Title ?? versions[0].Article.Source, 1000)}" : "");
            if (i > 0)
                Write(text, Revision.Of(versions[i - 1].Article, versions[i].Article));
        }
        return text.AppendLine().ToString();
    }

    static void Write(StringBuilder text, Revision revision)
    {
        if (revision.ChangesTitle)
            Line(text, "title", $"{revision.TitleBefore ?? "none"} → {revision.TitleAfter ?? "none"}");
        foreach (var change in revision.Changes)
            foreach (var (mark, paragraph) in Told(change))
                Line(text, mark, paragraph);
    }

    static (string Mark, string Paragraph)[] Told(Change change) => change switch
    {
        Change.Removed removed => [("-", removed.Text)],
        Change.Added added => [("+", added.Text)],
        Change.Reworded reworded => [("<", reworded.Before), (">", reworded.After)],
        _ => throw new NotSupportedException(change.GetType().Name),
    };

    static void Line(StringBuilder text, string mark, string paragraph) => text.Append("     ").Append(mark).Append(' ').AppendLine(OneLine.Of(paragraph, 4000));
}
