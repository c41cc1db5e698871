using Casus.Clean;
using Casus.Relate.Pairs;

namespace Casus.Tests.Relate;

public sealed class CreditsTests
{
    [Theory]
    [InlineData("OSTRAVA BAY (Reuters) - The ferry will close.", "Reuters")]
    [InlineData("The strike, first reported by the Sudreland Courier, ended on Monday.", "Sudreland Courier")]
    [InlineData("According to Agence France-Presse, the harbour is shut.", "AFP")]
    [InlineData("Yonhap reported that the talks had failed.", "Yonhap")]
    [InlineData("The minister told the Kell Evening Post that he would stay.", "Kell Evening Post")]
    public void A_source_beside_words_that_credit_it_is_a_credit(string text, string source)
    {
        var credit = Assert.Single(Credits.Find(new Article("a", text), new HashSet<string>()));
        Assert.Equal(source, credit.Source);
        Assert.Equal(credit.Passage.Text, text[credit.Passage.Start..credit.Passage.End]);
    }

    [Theory]
    [InlineData("He bought the Sudreland Courier in 1998.")]
    [InlineData("According to the minister, nothing was decided.")]
    [InlineData("The post office reported a loss.")]
    public void A_name_without_such_words_is_none(string text) =>
        Assert.Empty(Credits.Find(new Article("a", text), new HashSet<string>()));

    [Fact]
    public void An_article_does_not_credit_its_own_outlet() =>
        Assert.Empty(Credits.Find(new Article("a", "Reuters reported it first.") { Outlet = "Reuters" }, new HashSet<string>()));
}
