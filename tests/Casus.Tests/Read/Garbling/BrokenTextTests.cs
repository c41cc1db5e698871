using Casus.Clean;
using Casus.Language;
using Casus.Read;
using Casus.Read.Garbling;

namespace Casus.Tests.Read.Garbling;

public sealed class BrokenTextTests
{
    [Theory]
    [InlineData("The envoy noted that” the harbour is closed.", "that”")]
    [InlineData("She said the answer was’quite plain to all.", "was’quite")]
    [InlineData("They do n’t want to sail.", "do n’t")]
    [InlineData("It was a calm day.. But the wind rose.", "day..")]
    public void Debris_of_conversion_is_flagged(string text, string debris) =>
        Assert.Equal(debris, Assert.Single(Find(text)).Passage.Text);

    [Theory]
    [InlineData("“We don’t sail,” she said, “and we’ve told them.”")]
    [InlineData("\"We wait,\" he said. The minister's o'clock habit isn't new.")]
    [InlineData("Sana’a and Ba’ath are names; so is O’Brien.")]
    [InlineData("They wait... But nobody comes.")]
    [InlineData("The fleet , he said , did n't sail .")]
    public void Sound_text_is_not(string text) => Assert.Empty(Find(text));

    static IReadOnlyList<Garble> Find(string text) =>
        GarbleFinder.Find(new Parsed(new Article("a", text), new Document(text, [], [])));
}
