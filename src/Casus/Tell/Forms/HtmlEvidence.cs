using static Casus.Tell.Forms.Html;

namespace Casus.Tell.Forms;

/// <summary>The evidence: each passage in its context, with its article, and the way back to the sentence.</summary>
static class HtmlEvidence
{
    public static string Write(Notes notes) => $"""
        <section id="evidence" aria-labelledby="evidence-heading">
        <h2 id="evidence-heading">Evidence</h2>
        <ol class="notes">
        {string.Concat(notes.All.Select(n => Note(n, notes)))}</ol>
        </section>

        """;

    static string Note(Note note, Notes notes) => $"""
        <li id="n{note.Number}"><span class="number">{note.Number}</span>
        {string.Concat(Notes.Shown(note).Select(p => Passage(p, notes.Source(p))))}<a class="back" href="#r{note.Number}" aria-label="Back to sentence {note.Number}">↩ back</a></li>

        """;

    static string Passage(Passage passage, Source? source)
    {
        var context = source is null ? new Context("", passage.Text, "") : Context.Of(passage, source.Article.Text);
        return $"""
            <div class="passage"><cite>{(source is null ? Text(passage.Article) : $"<a href=\"#a{source.Number}\">{Text(Sources.Name(source))}</a>")}</cite>
            <blockquote>{Text(context.Before)}<mark>{Text(context.Words)}</mark>{Text(context.After)}</blockquote></div>

            """;
    }
}
