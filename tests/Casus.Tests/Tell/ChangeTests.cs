using Casus.Read;
using Casus.Store;
using Casus.Tell;
using Casus.Tell.Changes;
using Casus.Tell.Entries;
using Casus.Work;
using Case = Casus.Study.Case;
using Record = Casus.Situate.Record;

namespace Casus.Tests.Tell;

/// <summary>What changed between two states, and what falls without an origin, on real runs over the samples.</summary>
public sealed class ChangeTests(ITestOutputHelper output)
{
    static readonly Lazy<IReadOnlyList<Record>> Samples = new(() =>
    {
        using var store = new MemoryStore();
        new Intake(new Reader(Casus.Language.Pipeline.Load()), TimeProvider.System).Take(Casus.Acquire.Sources.Open([Casus.Tests.Samples.Press.Folder]), store);
        return store.Records();
    });

    static readonly Lazy<Case> Whole = new(() => Pipeline.Follow(Samples.Value));

    static State StateOf(IEnumerable<Record> records)
    {
        var told = Pipeline.Follow([.. records]);
        return State.Of(told.Situation, told.Findings);
    }

    static State All => State.Of(Whole.Value.Situation, Whole.Value.Findings);

    [Fact]
    public void Nothing_changes_between_a_state_and_itself() =>
        Assert.Empty(Difference.Between(All, StateOf(Samples.Value.Reverse())).Changes);

    [Fact]
    public void What_one_article_brings_is_new_because_of_it()
    {
        var added = Samples.Value.Single(r => r.Article.Id == "estrel-courier-condemns");
        var difference = Difference.Between(StateOf(Samples.Value.Where(r => r != added)), All);
        Assert.Equal(["estrel-courier-condemns"], difference.NewArticles);
        Assert.Empty(difference.GoneArticles);
        Assert.NotEmpty(difference.Changes);
        Assert.All(difference.Changes.Where(c => c.Kind == ChangeKind.New), c => Assert.Equal(["estrel-courier-condemns"], c.Because));
    }

    [Fact]
    public void What_a_difference_calls_new_is_gone_the_other_way_round()
    {
        var before = StateOf(Samples.Value.Take(20));
        var (there, back) = (Difference.Between(before, All), Difference.Between(All, before));
        Assert.Equal(there.NewArticles, back.GoneArticles);
        Assert.Equal(there.Changes.Count(c => c.Kind == ChangeKind.New), back.Changes.Count(c => c.Kind == ChangeKind.Gone));
    }

    [Fact]
    public void A_silence_that_a_later_word_ends_is_closed_because_of_its_article()
    {
        var broken = Whole.Value.Situation.Silences.Where(s => s.BrokenBy is not null).ToList();
        Assert.NotEmpty(broken);
        var first = broken.Min(s => s.BrokenAt!.Value);
        var closed = Difference.Between(StateOf(Samples.Value.Where(r => r.Learned < first)), All).Changes.Where(c => c is { Kind: ChangeKind.Closed, Thing.Kind: EntryKind.Silence }).ToList();
        Assert.NotEmpty(closed);
        Assert.Contains(closed, c => c.Because.Contains(broken.First(s => s.BrokenAt == first).BrokenBy!.Passage.Article));
    }

    /// <summary>Whether the rewrite alone carries the sentence for its origin: it has words that its original has not.</summary>
    static bool Carries(Sentence sentence, string rewrite, Casus.Situate.Situation situation)
    {
        var kin = situation.Relations.Origins.Where(o => o.Articles.Contains(rewrite)).SelectMany(o => o.Articles).ToHashSet();
        return sentence.Citations.Select(c => c.Article).Where(kin.Contains).Distinct().SequenceEqual([rewrite]);
    }

    /// <summary>Law 3: rewrites neither add to a judgement nor take from it; what only the rewrite says falls with it.</summary>
    [Fact]
    public void Without_one_of_several_rewrites_nothing_falls_but_what_it_alone_says()
    {
        var (situation, findings) = (Whole.Value.Situation, Whole.Value.Findings);
        var brief = Briefing.WriteWhatHolds(situation, findings);
        var parents = situation.Relations.Lineage.Select(d => d.Parent).ToHashSet();
        var rewrites = situation.Relations.Origins.Where(o => o.Articles.Count > 2).SelectMany(o => o.Articles).Where(a => !parents.Contains(a)).Take(8).ToList();
        var idle = 0;
        Assert.NotEmpty(rewrites);
        foreach (var rewrite in rewrites)
        {
            var withdrawal = Withdrawal.OfArticle(situation, rewrite)!;
            var fallout = Fallout.Of((situation, findings, brief), withdrawal, Pipeline.Follow(withdrawal.From(situation), TestContext.Current.CancellationToken).Findings);
            output.WriteLine($"{rewrite}: {fallout.Falling.Count} fall, {fallout.Weaker.Count} weaker, {fallout.OnlyCitations} lose a citation");
            foreach (var fallen in fallout.Falling.Concat(fallout.Weaker))
                output.WriteLine($"  {fallen}");
            Assert.Empty(fallout.LostOrigins);
            var alone = brief.Sentences.Where(s => Carries(s, rewrite, situation)).Select(s => s.Text).ToHashSet();
            Assert.All(fallout.Falling.Concat(fallout.Weaker), w => Assert.True(!w.Finding && alone.Contains(w.Text), w.Text));
            idle += fallout.Falling.Count + fallout.Weaker.Count == 0 ? 1 : 0;
        }
        Assert.True(idle >= rewrites.Count / 2, $"{idle} of {rewrites.Count} rewrites say nothing alone");
    }

    [Fact]
    public void Without_an_origin_what_rests_on_it_alone_falls_and_the_rest_does_not()
    {
        var (situation, findings) = (Whole.Value.Situation, Whole.Value.Findings);
        var brief = Briefing.WriteWhatHolds(situation, findings);
        var origin = situation.Relations.Origins.MaxBy(o => o.Articles.Count)!;
        var withdrawal = Withdrawal.OfOrigin(situation, origin.Id)!;
        var fallout = Fallout.Of((situation, findings, brief), withdrawal, Pipeline.Follow(withdrawal.From(situation), TestContext.Current.CancellationToken).Findings);
        Assert.Contains(origin.Id, fallout.LostOrigins);
        Assert.NotEmpty(fallout.Falling);
        Assert.NotEmpty(fallout.Weaker);
        var falling = fallout.Falling.Where(w => !w.Finding).Select(w => w.Text).ToHashSet();
        Assert.All(
            brief.Sentences.Where(s => s.Kind == SentenceKind.Reported),
            s => Assert.Equal(s.Citations.All(c => withdrawal.Articles.Contains(c.Article)), falling.Contains(s.Text)));
    }

    [Fact]
    public void An_origin_is_named_by_its_letter_or_its_id_and_an_unknown_one_is_none()
    {
        var situation = Whole.Value.Situation;
        var origin = situation.Relations.Origins.First(o => o.Articles.Count > 1);
        Assert.Equal(origin.Articles.Order(), Withdrawal.OfOrigin(situation, origin.Id)!.Articles);
        var letter = Casus.Tell.Writing.SourceList.Of(situation).First(s => s.Article.Id == origin.Articles[0]).Origins[0];
        Assert.Contains(origin.Articles[0], Withdrawal.OfOrigin(situation, letter)!.Articles);
        Assert.Null(Withdrawal.OfOrigin(situation, "no such origin"));
        Assert.Null(Withdrawal.OfArticle(situation, "no such article"));
        Assert.Null(Withdrawal.OfOutlet(situation, "no such outlet"));
    }
}
