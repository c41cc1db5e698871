using Casus.Read.Dates;

namespace Casus.Tests.Read.Dates;

public sealed class DateFinderTests
{
    // The words after "met" hang on it as a chain that no rule needs to know.
    static IReadOnlyList<TimeMention> In(string words, string? published = "2031-05-14", string verb = "met meet Verb 0 root VBD") =>
        [.. DateFinder.Find(HandMade.Article($"They they Pron 2 nsubj\n{verb}\n" + string.Join('\n', words.Split(' ').Select(w => $"{w} {w} Noun 2 obl")), published)).All];

    [Theory]
    [InlineData("on June 19 , 2024", "2024-06-19")]
    [InlineData("on 19 June 2024", "2024-06-19")]
    [InlineData("on the 19th of June 2024", "2024-06-19")]
    [InlineData("in June 2024", "2024-06")]
    [InlineData("in 2024", "2024")]
    [InlineData("in the 1960s", "196X")]
    [InlineData("on 2024-06-19", "2024-06-19")]
    [InlineData("in early 2019", "2019")]
    public void A_written_date_is_as_precise_as_it_is_written(string words, string expected) =>
        Assert.Equal(expected, Assert.Single(In(words, published: null)).When?.ToString());

    [Theory]
    [InlineData("today", "2031-05-14")]
    [InlineData("yesterday", "2031-05-13")]
    [InlineData("on Wednesday", "2031-05-14")]
    [InlineData("on Thursday", "2031-05-08")]
    [InlineData("last Wednesday", "2031-05-07")]
    [InlineData("next Monday", "2031-05-19")]
    [InlineData("last week", "2031-W19")]
    [InlineData("this month", "2031-05")]
    [InlineData("last year", "2030")]
    [InlineData("in March", "2031-03")]
    [InlineData("in November", "2030-11")]
    [InlineData("last May", "2030-05")]
    [InlineData("on May 2", "2031-05-02")]
    [InlineData("two weeks ago", "2031-W18")]
    [InlineData("five years ago", "2026")]
    [InlineData("earlier this week", "2031-W20")]
    public void A_relative_date_is_reckoned_from_the_day_of_the_article(string words, string expected) =>
        Assert.Equal(expected, Assert.Single(In(words)).When?.ToString());

    [Fact]
    public void A_plan_for_Friday_is_for_the_next_one() =>
        Assert.Equal("2031-05-16", Assert.Single(In("on Friday", verb: "will will Aux 3 aux\nmeet meet Verb 0 root VB")).When?.ToString());

    [Theory]
    [InlineData("on Wednesday", null)]
    [InlineData("last week", "2031-05")]
    [InlineData("in recent weeks", "2031-05-14")]
    [InlineData("decades ago", "2031-05-14")]
    public void What_the_text_does_not_fix_stays_unknown(string words, string? published) =>
        Assert.DoesNotContain(In(words, published), m => m.When is not null);

    [Theory]
    [InlineData("since 2014", TimeLink.Since)]
    [InlineData("until 2035", TimeLink.Until)]
    [InlineData("in 2014", TimeLink.At)]
    public void A_preposition_says_whether_it_began_or_ended_then(string words, TimeLink link) =>
        Assert.Equal(link, Assert.Single(In(words)).Link);

    [Theory]
    [InlineData("during the Cold War", true)]
    [InlineData("since the 1960s", true)]
    [InlineData("in 2024", true)]
    [InlineData("last year", false)]
    public void A_past_era_makes_background(string words, bool past) =>
        Assert.Equal(past, Assert.Single(In(words)).Past);

    [Theory]
    [InlineData("2000 soldiers")]
    [InlineData("may happen")]
    [InlineData("march on")]
    public void Other_numbers_and_words_are_no_dates(string words) => Assert.Empty(In(words));
}
