using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Casus.Clean.Markup;

namespace Casus.Tests.Clean;

public sealed class SlimmerTests
{
    static readonly HtmlParser Parser = new();

    [Fact]
    public void A_tag_keeps_only_the_attributes_that_tell_something() =>
        Assert.Equal("""<a class="x" rel=author>go</a>""", Slimmer.Slim("""<a href="/1" class="x" onclick='f(">")' rel=author data-x>go</a>""").Text);

    [Fact]
    public void Links_go_but_for_the_canonical_one() =>
        Assert.Equal("""<link rel="canonical" href="/a">""", Slimmer.Slim("""<link rel="stylesheet" href="/s.css"><link rel="canonical" href="/a">""").Text);

    [Theory]
    [InlineData("""<div class="a b" data-x='1 > 2' id=c>text</div>""")]
    [InlineData("""<div class= "a > b" id=c>text</div>""")]
    [InlineData("<div class='a\" id='c'>text</div>")]
    [InlineData("<div href=/a?b=c/ class=a/b>text</div>")]
    [InlineData("<div hidden class>text</div>")]
    [InlineData("<div/class=a / id=b/>text</div>")]
    [InlineData("<div =class=a \"id\"=b id=c>text</div>")]
    [InlineData("<div data-a=\"x\"class=\"y\">text</div>")]
    [InlineData("<div CLASS=a class=b>text</div>")]
    [InlineData("<div class=\"a\nb\"\tid\n=\n'c' >text</div>")]
    [InlineData("<div class=\"never closed>text</div>")]
    [InlineData("<div style=\"display: none\" class=&quot;a&quot;>text</div>")]
    [InlineData("<div")]
    [InlineData("<div class")]
    [InlineData("<div class='")]
    public void What_is_kept_is_parsed_as_before(string html) => Assert.Equal(Seen(html), Seen(Slimmer.Slim(html).Text));

    static string Seen(string html) =>
        string.Join('\n', Parser.ParseDocument(html).Body!.Descendants<IElement>().Select(e => $"{e.LocalName} {e.ClassName} {e.Id} {e.GetAttribute("style")} {e.HasAttribute("hidden")} {e.TextContent}"));
}
