using Casus.Clean;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Clean;

public sealed class RevisionTests
{
    [Fact]
    public void What_was_taken_out_put_in_and_reworded_is_told_in_order()
    {
        var revision = Revision.Of(
            Article("Old title", "Lead.", "Veld signed the treaty on Monday in Osthavn.", "Gone for good.", "End."),
            Article("New title", "Lead.", "Veld signed the treaty on Tuesday in Osthavn.", "End.", "Correction: the day was wrong."));
        Assert.True(revision.ChangesTitle);
        Assert.Equal(
            [
                new Change.Reworded("Veld signed the treaty on Monday in Osthavn.", "Veld signed the treaty on Tuesday in Osthavn."),
                new Change.Removed("Gone for good."),
                new Change.Added("Correction: the day was wrong."),
            ],
            revision.Changes);
    }

    [Fact]
    public void The_same_text_has_no_changes() => Assert.Empty(Revision.Of(Article("t", "a", "b"), Article("t", "a", "b")).Changes);

    [Fact]
    public void Each_paragraph_that_does_not_stay_is_told_once() => Prop.ForAll(
        Gen.Elements("a", "b", "c", "d e f", "d e g").ListOf(8).Two().ToArbitrary(),
        pair =>
        {
            var (old, now) = pair;
            var changes = Revision.Of(Article("t", [.. old]), Article("t", [.. now])).Changes;
            var taken = changes.Count(c => c is Change.Removed or Change.Reworded);
            var put = changes.Count(c => c is Change.Added or Change.Reworded);
            return old.Count - taken == now.Count - put;
        }).QuickCheckThrowOnFailure();

    static Article Article(string title, params string[] paragraphs) => new("x", string.Join("\n\n", paragraphs)) { Title = title };
}
