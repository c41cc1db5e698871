using System.Text;
using static Casus.Tell.Forms.Html;

namespace Casus.Tell.Forms;

/// <summary>Sentences as HTML with their marks: the kind, the number of the note, the letters of the origins.</summary>
sealed class HtmlSentences(Notes notes)
{
    const int MostLetters = 5;
    readonly HashSet<int> _referred = [];

    public string Paragraphs(IReadOnlyList<Paragraph> paragraphs)
    {
        var html = new StringBuilder();
        var inList = false;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Bullet != inList)
                html.Append(paragraph.Bullet ? "<ul>\n" : "</ul>\n");
            inList = paragraph.Bullet;
            var body = string.Join(' ', paragraph.Sentences.Select(s => One(s, inList)));
            html.Append(inList ? $"<li>{body}</li>\n" : $"<p>{body}</p>\n");
        }
        return html.Append(inList ? "</ul>\n" : "").ToString();
    }

    string One(Sentence sentence, bool listed)
    {
        var number = notes.Of(sentence).Number;
        var id = _referred.Add(number) ? $" id=\"r{number}\"" : "";
        return $"""<span class="{sentence.Kind.ToString().ToLowerInvariant()}">{Tag(sentence.Kind)}{Words(sentence, listed)}<a class="cite"{id} href="#n{number}" aria-label="Evidence {number}">{number}</a>{Letters(sentence)}{Grade(sentence)}</span>""";
    }

    /// <summary>In a list, what stands before the quotation is its head.</summary>
    static string Words(Sentence sentence, bool listed)
    {
        var head = listed ? sentence.Text.IndexOf(": “", StringComparison.Ordinal) : -1;
        return head > 0
            ? $"""<span class="head">{Text(sentence.Text[..(head + 1)])}</span>{Text(sentence.Text[(head + 1)..])}"""
            : Text(sentence.Text);
    }

    static string Tag(SentenceKind kind) => kind switch
    {
        SentenceKind.Judgement => """<span class="tag">Judgement</span>""",
        _ => "",
    };

    static string Grade(Sentence sentence) => sentence.Grade is { Length: 2 } grade
        ? $"""<span class="grade" title="Reliability of the source {grade[0]}, credibility of the information {grade[1]}">{Text(grade)}</span>"""
        : "";

    string Letters(Sentence sentence)
    {
        if (sentence.Kind is SentenceKind.Assumption or SentenceKind.Count)
            return "";
        var origins = notes.Origins(sentence);
        var more = origins.Count > MostLetters ? $"""<span class="origin">+{origins.Count - MostLetters}</span>""" : "";
        return string.Concat(origins.Take(MostLetters).Select(o => $"""<span class="origin" title="Origin {Text(o)}">{Text(o)}</span>""")) + more;
    }
}
