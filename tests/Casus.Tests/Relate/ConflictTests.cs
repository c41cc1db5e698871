using Casus.Relate;

namespace Casus.Tests.Relate;

public sealed class ConflictTests
{
    [Fact]
    public void Different_counts_of_one_thing_stand_side_by_side()
    {
        var conflict = Assert.Single(Conflicts("Rescuers found 12 fishermen alive on the northern shore of Kell.", "Rescuers found 17 fishermen alive on the northern shore of Kell."));
        Assert.Equal(ConflictKind.Number, conflict.Kind);
        Assert.Equal(["12", "17"], conflict.Accounts.Select(a => a.Value));
    }

    [Fact]
    public void A_rounded_value_is_no_contradiction() =>
        Assert.Equal(ConflictKind.Rounding, Assert.Single(Conflicts(
            "The storm cut off 3,984 islanders from the mainland of Marland.",
            "The storm cut off 4,000 islanders from the mainland of Marland.")).Kind);

    [Fact]
    public void Another_weekday_is_a_conflict_of_dates() =>
        Assert.Equal(ConflictKind.Date, Assert.Single(Conflicts(
            "The minister signed the harbour contract in Ostrava Bay on Tuesday.",
            "The minister signed the harbour contract in Ostrava Bay on Friday.")).Kind);

    [Fact]
    public void Did_and_did_not_are_told_apart() =>
        Assert.Equal(ConflictKind.Polarity, Assert.Single(Conflicts(
            "The shipping company did inform the crew about the leaking tank in time.",
            "The shipping company did not inform the crew about the leaking tank in time.")).Kind);

    [Fact]
    public void Equal_sentences_do_not_conflict() =>
        Assert.Empty(Conflicts("Rescuers found 12 fishermen alive near Kell.", "Rescuers found 12 fishermen alive near Kell."));

    static IReadOnlyList<Conflict> Conflicts(string one, string other) => Relater.Relate(
    [
        Newsroom.Reading("one", Newsroom.Ferry + "\n\n" + one),
        Newsroom.Reading("two", Newsroom.Ferry + "\n\n" + other),
    ]).Conflicts;
}
