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
    public void The_brief_as_Markdown() => Golden.Matches(MarkdownBrief.Write(Brief));

    [Fact]
    public void The_brief_as_HTML() => Golden.Matches(HtmlBrief.Write(Brief));
}
