using System.Globalization;
using System.Text;
using static Casus.Tell.Forms.Html;

namespace Casus.Tell.Forms;

/// <summary>
/// A brief as one HTML file: no script, no request to anywhere, readable on paper and small screens, in light and dark.
/// All text is encoded: what an article says is data.
/// </summary>
public static class HtmlBrief
{
    public static string Write(Brief brief)
    {
        var notes = new Notes(brief);
        var marks = new HtmlSentences(notes);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Casus">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{Text(brief.Title)}</title>
            <style>
            {Style}</style>
            </head>
            <body>
            <a class="skip" href="#s1">Skip to the bottom line</a>
            <header>
            <p class="kicker">{Text(Sources.Summary(brief))}</p>
            <h1>{Text(brief.Title)}</h1>
            </header>
            <nav aria-label="Contents"><ul>{Contents(brief)}</ul></nav>
            <main>

            """);
        foreach (var (section, number) in brief.Sections.Select((s, i) => (s, i + 1)))
            page.Append(Part(section, number, marks));
        page.Append(Sources.Table(brief)).Append(HtmlEvidence.Write(notes));
        page.Append("""
            </main>
            <footer>Numbers lead to the passages behind a sentence; letters name their origins. Sentences marked Judgement are the program’s own; those under Assumptions are assumed; all others pass on what the press says or count it. What is passed on bears an Admiralty mark: the reliability of the source from A to E, F where it cannot be judged; then the credibility of the information, 1 three origins and none against it, 2 two, 3 one, 4 one against which another account stands.</footer>
            </body>
            </html>

            """);
        return page.ToString().ReplaceLineEndings("\n");
    }

    static string Style { get; } = new StreamReader(Casus.Table.Open("tell/brief.css")).ReadToEnd();

    static string Contents(Brief brief) =>
        string.Concat(brief.Sections.Select((s, i) => (Id: $"s{i + 1}", s.Heading)).Append(("sources", "Sources")).Append(("evidence", "Evidence"))
            .Select(e => $"""<li><a href="#{e.Item1}">{Text(e.Item2)}</a></li>"""));

    static string Part(Section section, int number, HtmlSentences marks)
    {
        var kind = number == 1 ? " class=\"lead\"" : section.Aside ? " class=\"aside\"" : "";
        return $"""
            <section id="s{number}"{kind} aria-labelledby="h{number}">
            <h2 id="h{number}">{Text(section.Heading)}</h2>
            {marks.Paragraphs(section.Paragraphs)}{string.Concat(section.Pictures.Select(Figure))}</section>

            """;
    }

    static string Figure(Picture picture) => $"""
        <figure>
        <figcaption>{Text(picture.Title)}</figcaption>
        <div class="wide">{picture.Svg}</div>
        <details><summary>As text</summary><p>{Text(picture.Alternative)}</p></details>
        </figure>

        """;
}
