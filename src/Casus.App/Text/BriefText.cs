using System.Text;
using Casus.Tell;
using Casus.Tell.Texts;

namespace Casus.App.Text;

/// <summary>A brief for the terminal: its title and its first section, the bottom line.</summary>
static class BriefText
{
    public static string Write(Brief brief)
    {
        var text = new StringBuilder();
        text.AppendLine(OneLine.Of(brief.Title, 200)).AppendLine();
        foreach (var paragraph in brief.Sections.Take(1).SelectMany(s => s.Paragraphs))
            text.Append(paragraph.Bullet ? "- " : "").AppendLine(string.Join(' ', paragraph.Sentences.Select(s => OneLine.Of(s.Text, 1000))));
        return text.ToString();
    }
}
