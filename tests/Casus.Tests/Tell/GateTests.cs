using Casus.Tell;
using Casus.Tell.Proof;

namespace Casus.Tests.Tell;

public sealed class GateTests
{
    static readonly Evidence Evidence = Evidence.Of(River.Situation, River.Findings);
    static readonly Brief Brief = Briefing.Compose(River.Situation, River.Findings);

    [Fact]
    public void A_brief_with_an_unsupported_sentence_is_not_built()
    {
        var lie = new Sentence("Criticism by Besk: “condemned the treaty” (one article).", SentenceKind.Reported, [River.Quote("a1", "The Northern League condemned the treaty")]);
        var brief = new Brief("Lies", [new Section("Bottom line", [new Paragraph([lie])])]);
        var refusal = Assert.Throws<UnsupportedException>(() => Gate.Prove(brief, Evidence));
        Assert.Contains(lie.Text, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("names Besk", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_struck_is_gone_and_listed()
    {
        var lie = new Sentence("Three articles are undated.", SentenceKind.Count, [River.Quote("a3", "Corland")]);
        var truth = Brief.Sentences.First();
        var struck = Gate.Strike(new Brief("Half", [new Section("Bottom line", [new Paragraph([truth, lie])])]), Evidence);
        Assert.Equal([truth], struck.Sentences);
        Assert.Equal(lie, Assert.Single(struck.Struck).Sentence);
    }

    [Theory]
    [InlineData("Corland is silent: “has taken a position”.", "no passage says")]
    [InlineData("Corland is silent: “has refrained from taking” (two articles).", "two where 1")]
    [InlineData("Corland is silent: “has refrained from taking” (four origins).", "four where 1")]
    [InlineData("Corland, 12 March 2031: “has refrained from taking”.", "the date 12 March 2031")]
    [InlineData("Corland is not silent: “has refrained from taking”.", "denies what no passage denies")]
    [InlineData("Besk said: “has refrained from taking”.", "names Besk")]
    [InlineData("Corland is silent: “has refrained from taking” in Hillford.", "the name Hillford")]
    [InlineData("Corland is silent on 40 matters: “has refrained from taking”.", "the number 40")]
    [InlineData("It is likely that Corland is silent: “has refrained from taking”.", "not marked as a judgement")]
    [InlineData("An independent account: “has refrained from taking”.", "\"independent\"")]
    [InlineData("Alleged silence of Corland: “has refrained from taking”.", "makes it \"alleged\"")]
    public void A_fault_is_named(string text, string fault)
    {
        var passage = River.Quote("a1", "Corland, which lives downstream, has refrained from taking a position on the treaty.");
        var refusal = Gate.Examine(new Sentence(text, SentenceKind.Reported, [passage, passage with { End = passage.Start + 7, Text = "Corland" }]), Evidence);
        Assert.Contains(fault, refusal?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void One_who_is_only_spoken_of_did_not_say_it()
    {
        var passage = River.Quote("a1", "“Every option is a bad option for Corland,” said Mara Tolen");
        var (tolen, corland) = (River.Quote("a1", "Mara Tolen"), passage with { Start = passage.Start + 34, End = passage.Start + 41, Text = "Corland" });
        Assert.Null(Gate.Examine(new Sentence("Mara Tolen said: “Every option is a bad option for Corland”.", SentenceKind.Reported, [passage, tolen]), Evidence));
        Assert.Contains("not named as the speaker", Gate.Examine(new Sentence("Corland said: “Every option is a bad option for Corland”.", SentenceKind.Reported, [passage, corland]), Evidence)!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_cut_off_before_the_quotation_is_missed()
    {
        IReadOnlyList<Passage> passages = [River.Quote("a4", "Corland has not commented."), River.Quote("a4", "Corland")];
        Assert.Contains("denies what it quotes", Gate.Examine(new Sentence("Corland speaks: “commented”.", SentenceKind.Reported, passages), Evidence)!.Reason, StringComparison.Ordinal);
        Assert.Null(Gate.Examine(new Sentence("Corland speaks: “has not commented”.", SentenceKind.Reported, passages), Evidence));
    }

    [Fact]
    public void A_hedge_cut_off_before_the_quotation_is_missed()
    {
        var passage = River.Quote("a1", "Analysts say it may fear for its harvest.");
        Assert.Contains("hedges", Gate.Examine(new Sentence("Analysts on a fear: “fear for its harvest”.", SentenceKind.Reported, [passage, River.Quote("a1", "Analysts")]), Evidence)!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_that_does_not_stand_in_its_article_proves_nothing()
    {
        var passage = River.Quote("a4", "Corland has not commented.");
        var moved = passage with { Start = passage.Start + 1, End = passage.End + 1 };
        Assert.Contains("does not stand", Gate.Examine(new Sentence("Corland: “has not commented”.", SentenceKind.Reported, [moved]), Evidence)!.Reason, StringComparison.Ordinal);
        Assert.Contains("cites nothing", Gate.Examine(new Sentence("Corland is there.", SentenceKind.Reported, []), Evidence)!.Reason, StringComparison.Ordinal);
    }
}
