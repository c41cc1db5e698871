using System.Globalization;
using System.Text;

namespace Casus.Tell.Forms;

/// <summary>A brief as Markdown with footnotes. All text is escaped: what an article says is never markup.</summary>
public static class MarkdownBrief
{
    public static string Write(Brief brief)
    {
        var notes = new Notes(brief);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {Escape(brief.Title)}\n\n*{Escape(Sources.Summary(brief))}*\n");
        foreach (var section in brief.Sections)
            page.Append(Part(section, notes));
        page.Append("\nAfter what is passed on stands an Admiralty mark: the reliability of the source (A to E, F cannot be judged), then the credibility of the information (1 three origins and none against it, 2 two, 3 one, 4 one against which another account stands).\n");
        page.Append("\n## Sources\n\n| No. | Article | Outlet | Date | Origin |\n| --- | --- | --- | --- | --- |\n");
        foreach (var source in brief.Sources)
            page.Append(Row(source));
        page.Append('\n');
        foreach (var note in notes.All)
            page.Append(Footnote(note, notes));
        return page.ToString();
    }

    static string Part(Section section, Notes notes)
    {
        var part = new StringBuilder($"\n## {Escape(section.Heading)}\n");
        var listed = false;
        foreach (var paragraph in section.Paragraphs)
        {
            part.Append(paragraph.Bullet && listed ? "- " : paragraph.Bullet ? "\n- " : "\n");
            part.Append(string.Join(' ', paragraph.Sentences.Select(s => One(s, notes)))).Append('\n');
            listed = paragraph.Bullet;
        }
        foreach (var picture in section.Pictures)
            part.Append(CultureInfo.InvariantCulture, $"\n*{Escape(picture.Title)}:* {Escape(picture.Alternative)}\n");
        return part.ToString();
    }

    static string One(Sentence sentence, Notes notes)
    {
        var mark = sentence.Kind == SentenceKind.Judgement ? "*Judgement:* " : "";
        return FormattableString.Invariant($"{mark}{Escape(sentence.Text)}[^{notes.Of(sentence).Number}]{(sentence.Grade is { } grade ? $" {grade}" : "")}");
    }

    static string Row(Source source)
    {
        return FormattableString.Invariant($"| {source.Number} | {Linked(source, Escape(source.Title))} | {Escape(source.Article.Outlet ?? "not named")} | {Escape(Sources.Date(source))} | {Escape(Sources.Origin(source))} |\n");
    }

    static string Linked(Source source, string words) =>
        Html.IsLink(source.Article.Url) ? $"[{words}](<{new Uri(source.Article.Url!).AbsoluteUri}>)" : words;

    static string Footnote(Note note, Notes notes)
    {
        var passages = Notes.Shown(note).Select(p => $"{(notes.Source(p) is { } source ? Linked(source, Escape(Sources.Name(source))) : Escape(p.Article))}: “{Escape(p.Text)}”");
        return FormattableString.Invariant($"[^{note.Number}]: {string.Join(" — ", passages)}\n");
    }

    /// <summary>Every character that Markdown or HTML could read as markup is escaped; line breaks become spaces.</summary>
    static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            if (c is '\n' or '\r' or '\t')
                escaped.Append(' ');
            else if (c is '&' or '<' or '>')
                escaped.Append(WebName(c));
            else if ("\\`*_{}[]#|~!^$".Contains(c, StringComparison.Ordinal))
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c);
        return Opening(escaped);
    }

    static string WebName(char c) => c switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" };

    /// <summary>"1." or "-" at the start of a text would open a list.</summary>
    static string Opening(StringBuilder text)
    {
        if (text.Length > 0 && text[0] is '-' or '+' or '=')
            return text.Insert(0, '\\').ToString();
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > 0 && digits < text.Length && text[digits] is '.' or ')' ? text.Insert(digits, '\\').ToString() : text.ToString();
    }
}
