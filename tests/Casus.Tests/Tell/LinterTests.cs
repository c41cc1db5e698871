using Casus.Tell;
using Casus.Tell.Proof;

namespace Casus.Tests.Tell;

/// <summary>The words of uncertainty are used by the rules, in each sentence and in the document.</summary>
public sealed class LinterTests
{
    static readonly Evidence Evidence = Evidence.Of(River.Situation, River.Findings);

    static readonly Passage Silence = River.Quote("a1", "Corland, which lives downstream, has refrained from taking a position on the treaty.");

    static readonly Passage[] Cited = [Silence, Silence with { End = Silence.Start + 7, Text = "Corland" }];

    static Sentence Judged(string text) => new(text, SentenceKind.Judgement, Cited);

    static Sentence Told(string? grade) => new("Corland is silent: “has refrained from taking”.", SentenceKind.Reported, Cited) { Grade = grade };

    static IReadOnlyList<Refused> Refusals(params Sentence[] sentences) =>
        Gate.Refusals(new Brief("Words", [new Section("Bottom line", [new Paragraph(sentences)])]), Evidence);

    public static TheoryData<string> Scales { get; } = [.. Scale.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_brief_on_either_scale_passes(string name)
    {
        var brief = Briefing.Compose(River.Situation, River.Findings, new Manner { Scale = Scale.All.Single(s => s.Name == name) });
        Assert.Empty(Gate.Refusals(brief, Evidence));
        Assert.Contains(brief.Sentences, s => Scale.All.Single(x => x.Name == name).Written.Any(w => s.Text.Contains(w, StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_scales_in_one_document_are_refused()
    {
        var (icd, phia) = (Judged("It is likely (55–80 %) that Corland is silent."), Judged("It is highly likely (80–90 %) that Corland is silent."));
        Assert.Empty(Refusals(icd));
        Assert.Empty(Refusals(phia));
        var refused = Assert.Single(Refusals(icd, phia));
        Assert.Same(phia, refused.Sentence);
        Assert.Contains("mixes scales", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It is likely (55–80 %) with high confidence that Corland is silent.", "joins likelihood with confidence")]
    [InlineData("It is likely (20–30 %) that Corland is silent.", "does not go with its range")]
    [InlineData("Corland will speak.", "neither a finding")]
    public void A_judgement_against_the_rules_is_refused(string text, string reason) =>
        Assert.Contains(reason, Assert.Single(Refusals(Judged(text))).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("Presumably silence of Corland: “has refrained from taking”.", "not marked as a judgement")]
    [InlineData("Silence of Corland, we assess: “has refrained from taking”.", "not marked as a judgement")]
    [InlineData("Independent silence of Corland: “has refrained from taking”.", "\"independent\"")]
    [InlineData("Confirmed silence of Corland: “has refrained from taking”.", "\"confirmed\"")]
    public void A_sentence_that_passes_on_neither_judges_nor_vouches(string text, string reason) =>
        Assert.Contains(reason, Assert.Single(Refusals(new Sentence(text, SentenceKind.Reported, Cited))).Reason, StringComparison.Ordinal);

    [Fact]
    public void One_origin_confirms_nothing()
    {
        Assert.Empty(Refusals(Told("F3")));
        Assert.Empty(Refusals(Told("B3")));
        Assert.Contains("confirmed", Assert.Single(Refusals(Told("A1"))).Reason, StringComparison.Ordinal);
        Assert.Contains("no scale", Assert.Single(Refusals(Told("G7"))).Reason, StringComparison.Ordinal);
    }

    /// <summary>The halves of a mark know nothing of each other.</summary>
    [Fact]
    public void A_rated_outlet_changes_the_letter_and_never_the_figure()
    {
        var plain = Briefing.Compose(River.Situation, River.Findings);
        var rated = Briefing.Compose(River.Situation, River.Findings, new Manner { Ratings = new Dictionary<string, char> { ["Harbour Post"] = 'B' } });
        Assert.Equal(plain.Sentences.Select(s => s.Grade?[1]), rated.Sentences.Select(s => s.Grade?[1]));
        Assert.All(plain.Sentences, s => Assert.True(s.Grade is null || s.Grade[0] == 'F'));
        Assert.Contains(rated.Sentences, s => s.Grade?[0] == 'B');
        Assert.All(plain.Sections.Where(s => !s.Ungraded).SelectMany(s => s.Paragraphs).SelectMany(p => p.Sentences), s => Assert.Equal(s.Kind == SentenceKind.Reported, s.Grade is not null));
    }

    [Theory]
    [InlineData("icd203", 70, "likely (55–80 %)")]
    [InlineData("icd203", 90, "very likely (80–95 %)")]
    [InlineData("phia", 50, "realistic possibility (40–50 %)")]
    [InlineData("phia", 70, "likely or probable (55–75 %)")]
    [InlineData("phia", 90, "highly likely (80–90 %)")]
    [InlineData("phia", 78, "highly likely (80–90 %)")]
    public void A_scale_says_a_percentage_in_its_nearest_words(string scale, int percent, string words) =>
        Assert.Equal(words, Scale.All.Single(s => s.Name == scale).Say(percent));
}
