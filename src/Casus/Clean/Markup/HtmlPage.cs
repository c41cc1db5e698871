using AngleSharp.Html.Parser;
using Casus.Clean.Lines;
using Casus.Clean.Metadata;

namespace Casus.Clean.Markup;

/// <summary>Reads a page in HTML: the lines of its main text, what was left out, and the facts of its head.</summary>
sealed class HtmlPage
{
    // A block is taken when it more likely belongs to the article than not.
    const float Taken = 0.5f;

    static readonly Lazy<Forest> Scorer = new(() => Forest.Read("clean/scorer.tsv"));

    static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false, IsNotSupportingFrames = true });

    HtmlPage(Facts facts, IReadOnlyList<TextBlock> blocks, float[][] rows) => (Facts, Blocks, Rows) = (facts, blocks, rows);

    public Facts Facts { get; }

    public IReadOnlyList<TextBlock> Blocks { get; }

    /// <summary>What the scorer sees of each block.</summary>
    public float[][] Rows { get; }

    public static HtmlPage Parse(string text, string? url) => Parse(Slimmer.Slim(text), url);

    static HtmlPage Parse(SlimPage page, string? url)
    {
        var data = new LinkedData(page.LinkedData);
        using var document = Parser.ParseDocument(page.Text);
        var facts = PageFacts.Read(document, data, url);
        var blocks = document.Body is { } body ? Outline.Of(body) : [];
        return new(facts, blocks, new Features(blocks, facts, data.Body).Rows());
    }

    /// <summary>The lines of the main text; null where the page has more elements than any article.</summary>
    public static Draft? Read(string text, string? url) =>
        Slimmer.Slim(text) is { IsWhole: true } page ? Parse(page, url).Draft(Scorer.Value) : null;

    /// <summary>The lines that a scorer takes for the article; the rest is dropped.</summary>
    public Draft Draft(Forest scorer)
    {
        var lines = new List<Line>();
        var dropped = new List<Removal>();
        var scores = scorer.Scores(Rows);
        for (var i = 0; i < Blocks.Count; i++)
        {
            if (scores[i] >= Taken)
                lines.Add(new(Blocks[i].Line));
            else
                dropped.Add(new(RemovalKind.Other, Blocks[i].Text));
        }
        return new(lines, Facts) { Dropped = dropped };
    }
}
