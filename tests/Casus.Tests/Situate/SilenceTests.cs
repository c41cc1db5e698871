using Casus.Read;
using Casus.Relate;
using Casus.Situate;
using Casus.Tests.Samples;

namespace Casus.Tests.Situate;

public sealed class SilenceTests(ITestOutputHelper output)
{
    const double MustBeTrue = 0.9;
    const string Orlandia = "state:ORL";
    const string Veld = "state:VEL";

    [Fact]
    public void A_party_to_a_matter_of_which_others_speak_and_that_says_nothing_is_observed_to_be_silent()
    {
        var silence = Assert.Single(Silences([.. Talk()]));
        Assert.Equal((Orlandia, SilenceKind.Observed), (silence.Actor, silence.Kind));
        Assert.Equal(["it is party to the matter"], silence.Expected);
        Assert.Equal((3, 3), (silence.ArticlesSearched, silence.OriginsSearched));
        Assert.Null(silence.Delay);
    }

    [Fact]
    public void One_word_in_time_and_there_is_no_silence() =>
        Assert.Empty(Silences([.. Talk(), Word("w", "2031-05-02")]));

    [Fact]
    public void A_later_word_closes_the_silence_with_its_delay()
    {
        var silence = Assert.Single(Silences([.. Talk(), Word("w", "2031-05-09")]));
        Assert.Equal("w/u1", silence.BrokenBy?.Key);
        Assert.Equal(TimeSpan.FromDays(8), silence.Delay);
    }

    [Fact]
    public void A_word_without_a_date_closes_nothing()
    {
        var word = Word("w", "2031-05-09");
        var undated = word with { Reading = word.Reading with { Article = word.Article with { Published = null } } };
        Assert.Null(Assert.Single(Silences([.. Talk(), undated])).BrokenBy);
    }

    [Fact]
    public void A_word_on_another_matter_closes_nothing() =>
        Assert.Null(Assert.Single(Silences([.. Talk(), Word("w", "2031-05-09", "the harvest of wheat")])).BrokenBy);

    [Fact]
    public void Too_few_articles_that_name_the_actor_are_said_to_be_too_few() =>
        Assert.Equal(SilenceKind.NotEnoughCoverage, Assert.Single(Silences([.. Talk().Take(2)])).Kind);

    [Fact]
    public void A_silence_that_is_reported_is_not_observed_as_well() =>
        Assert.Equal(SilenceKind.Reported, Assert.Single(Silences([.. Talk(), Report("r", "2031-05-03")])).Kind);

    [Fact]
    public void A_report_that_names_no_matter_makes_no_record() =>
        Assert.Empty(Silences([Report("r", "2031-05-03", issue: null)]));

    [Fact]
    public void What_was_observed_then_is_told_as_of_then()
    {
        Casus.Situate.Record[] all = [.. Talk(), Word("w", "2031-05-09")];
        var then = all.Where(r => r.Learned < Period.Day(2031, 5, 8).Start);
        Assert.Null(Assert.Single(Silences([.. then])).BrokenBy);
    }

    /// <summary>A record is true where the truth names the actor's silence and one of its passages is among the evidence for it.</summary>
    [Fact]
    public void On_the_samples_nine_of_ten_records_are_true()
    {
        var silences = PressCase.Case.Situation.Silences;
        Assert.NotEmpty(silences);
        foreach (var silence in silences)
            output.WriteLine($"{(IsTrue(silence) ? "true " : "FALSE")} {silence.Kind} {silence.Actor}: {silence.Issue}");
        Assert.True(silences.Count(IsTrue) >= MustBeTrue * silences.Count, $"{silences.Count(IsTrue)} of {silences.Count}");
    }

    static bool IsTrue(SilenceRecord silence)
    {
        var actor = Press.Truth.Actors.FirstOrDefault(a => silence.Actor.EndsWith(":" + a.Name.ToLowerInvariant(), StringComparison.Ordinal))?.Key;
        var evidence = Press.Truth.Silences.Where(s => s.Actor == actor).SelectMany(s => s.Reported)
            .Concat(Press.Truth.Stances.Where(s => s.Actor == actor && s.Position == Position.Silent).SelectMany(s => s.Evidence));
        return evidence.Any(e => silence.Support.Passages.Any(p => p.Article == e.Article && (p.Text.Contains(e.Text, StringComparison.Ordinal) || e.Text.Contains(p.Text, StringComparison.Ordinal) || Shared(p.Text, e.Text))));
    }

    static bool Shared(string passage, string evidence) => passage.Split(' ').Intersect(evidence.Split(' ')).Count() >= 4;

    static IReadOnlyList<SilenceRecord> Silences(params Casus.Situate.Record[] records) =>
        Situator.Situate(records, new Relations { Origins = [.. records.Select(r => new Origin("origin:" + r.Article.Id, [r.Article.Id]))] }).Silences;

    /// <summary>Three reports of a water treaty between Orlandia and Veld, on which Veld and the League take positions.</summary>
    static IEnumerable<Casus.Situate.Record> Talk() =>
        from day in Enumerable.Range(1, 3)
        select new Written($"a{day}", "Orlandia and Veld signed the water treaty. Veld praised the water treaty.", $"2031-05-0{day}").Record(t => new Reading(t.Article)
        {
            Actors = [new Actor(Orlandia, ActorKind.State, "Orlandia"), new Actor(Veld, ActorKind.State, "Veld")],
            Ties = [new Tie(t["Orlandia and Veld signed the water treaty"], TieType.Treaty, Orlandia, Veld) { Id = "t1" }],
            Stances = [new Stance(t["Veld praised the water treaty"], Veld, Position.Supports, t["praised"]) { Id = "s1", Issue = "water treaty" }],
        });

    static Casus.Situate.Record Word(string id, string published, string matter = "the water treaty") =>
        new Written(id, $"Orlandia spoke of {matter}.", published).Record(t => new Reading(t.Article)
        {
            Actors = [new Actor(Orlandia, ActorKind.State, "Orlandia")],
            Utterances = [new Utterance(t[$"Orlandia spoke of {matter}"], UtteranceForm.Indirect, t[matter]) { Id = "u1", Actor = Orlandia }],
        });

    static Casus.Situate.Record Report(string id, string published, string? issue = "water treaty") =>
        new Written(id, "Orlandia declined to comment on the water treaty.", published).Record(t => new Reading(t.Article)
        {
            Actors = [new Actor(Orlandia, ActorKind.State, "Orlandia")],
            Stances = [new Stance(t["Orlandia declined to comment on the water treaty"], Orlandia, Position.Silent, t["declined to comment"]) { Id = "s1", Issue = issue }],
        });
}
