using Casus.Read;
using Casus.Relate;

namespace Casus.Tests.Relate;

public sealed class RepairTests
{
    [Fact]
    public void Garbled_words_are_mapped_to_those_of_another_account_of_the_origin()
    {
        var garbled = Newsroom.Ferry.Replace("winter link", "frost hyperlink", StringComparison.Ordinal);
        var reading = Newsroom.Reading("spun", garbled);
        var start = reading.Article.Text.IndexOf("frost hyperlink", StringComparison.Ordinal);
        var garble = new Garble(reading.Article.Quote(start, start + "frost hyperlink".Length), GarbleKind.Collocation, "words that do not go together");
        var repair = Assert.Single(Relater.Relate([reading with { Garble = [garble] }, Newsroom.Reading("clean", Newsroom.Ferry)]).Repairs);
        Assert.Equal("winter link", repair.Proposed.Text);
        Assert.Equal("clean", repair.Proposed.Article);
    }
}
