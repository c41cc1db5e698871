namespace Casus.Tests;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("196X")]
    [InlineData("2024")]
    [InlineData("2024-06")]
    [InlineData("2024-W25")]
    [InlineData("2024-06-19")]
    [InlineData("2024-06-19T05Z")]
    [InlineData("2024-06-19T05:03Z")]
    public void What_is_written_is_read_again(string text) => Assert.Equal(text, Period.Parse(text)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("June")]
    [InlineData("2024-13")]
    [InlineData("2024-W60")]
    [InlineData("0000-W01")]
    [InlineData("000X")]
    public void Anything_else_is_no_period(string? text) => Assert.Null(Period.Parse(text));

    [Fact]
    public void A_month_ends_where_the_next_begins() =>
        Assert.Equal(Period.Month(2024, 7).Start, Period.Month(2024, 6).End);

    [Theory]
    [InlineData("9999")]
    [InlineData("9999-12-31")]
    [InlineData("999X")]
    public void A_period_at_the_end_of_the_calendar_ends_with_it(string text) =>
        Assert.Equal(DateTimeOffset.MaxValue, Period.Parse(text)!.End);

    [Fact]
    public void Of_two_that_start_together_the_more_precise_comes_first() =>
        Assert.True(Period.Day(2024, 1, 1) < Period.Year(2024));
}
