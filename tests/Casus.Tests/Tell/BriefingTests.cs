using Casus.Tell;
using Casus.Tell.Forms;
using Casus.Tell.Proof;

namespace Casus.Tests.Tell;

public sealed class BriefingTests
{
    static readonly Brief Brief = Briefing.Compose(River.Situation, River.Findings);

    [Fact]
    public void The_gate_passes_every_sentence_of_the_brief() =>
        Assert.Equal("", string.Join("\n", Gate.Refusals(Brief, Evidence.Of(River.Situation, River.Findings))));

    [Fact]
    public void Each_actor_is_told_with_its_role_and_its_other_names() =>
        Assert.Contains(Section("The actors"), s => s.StartsWith("Mara Tolen, “a senior fellow at the Delta Institute”, also called “Tolen”", StringComparison.Ordinal));

    [Fact]
    public void The_signing_is_the_news_and_is_quoted_without_its_dateline() =>
        Assert.StartsWith("Signing of an agreement between Ardovia and Besk, 5 March 2031: “Ardovia and Besk signed", Section("Bottom line").First(), StringComparison.Ordinal);

    [Fact]
    public void An_article_without_a_title_is_called_by_its_opening_words() =>
        Assert.Equal("Ardovia and Besk autographed a liquid-sharing treaty in …", Brief.Sources.Single(s => s.Article.Id == "a3").Title);

    static IEnumerable<string> Section(string heading) =>
        Brief.Sections.Single(s => s.Heading == heading).Paragraphs.SelectMany(p => p.Sentences).Select(s => s.Text);

    [Fact]
    public void The_brief_as_Markdown() => Golden.Matches(MarkdownBrief.Write(Brief));

    [Fact]
    public void The_brief_as_HTML() => Golden.Matches(HtmlBrief.Write(Brief));
}
