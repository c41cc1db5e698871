using System.Diagnostics;
using System.Text;
using Casus.Acquire.Web;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Acquire.Web;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: CASUS\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/b", true)]
    [InlineData("User-agent: CASUS\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/ab", false)]
    [InlineData("User-agent: casus/1.0\nuser-agent: other\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: casus\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: casus\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: casus\nDisallow: /a\nUser-agent: x\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxbyyc1", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxcyyb", true)]
    [InlineData("User-agent: *\nDisallow: /fish*$", "/fish/salmon", false)]
    [InlineData("User-agent: *\nDisallow: /caf%C3%A9", "/café", false)]
    [InlineData("User-agent: *\nDisallow: /caf\u00e9", "/caf%c3%a9", false)]
    [InlineData("User-agent: *\nDisallow: /%7ejoe", "/~joe/x", false)]
    [InlineData("User-agent: *\nDisallow: /a?b=", "/a?b=3", false)]
    [InlineData("Sitemap: x\nUser-agent: *\nSitemap: y\nUser-agent: casus\nDisallow: /a # note", "/a", false)]
    [InlineData("User-agent: *\r\nDisallow : /a\r\n", "/a", false)]
    [InlineData("\ufeffUser-agent: *\rDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    public void The_longest_rule_of_the_own_group_decides(string robots, string path, bool allows) =>
        Assert.Equal(allows, Rules(robots).Allow(new Uri("https://press.example" + path)));

    [Fact]
    public void A_delay_is_read() => Assert.Equal(TimeSpan.FromSeconds(2.5), Rules("User-agent: *\nCrawl-delay: 2.5").Delay);

    [Fact]
    public void No_file_makes_it_throw() => Prop.ForAll(
        Gen.Elements("User-agent:", "casus", "*", "\n", "\r\n", "Disallow:", "Allow:", "/", "$", "%", "%4", "%zz", "é", "\0", " ", "#", ":", "Crawl-delay:", "1e999", "-1").ListOf(40).Select(string.Concat).ToArbitrary(),
        robots => { _ = Rules(robots).Allow(new Uri("https://press.example/a%?b")); }).QuickCheckThrowOnFailure();

    [Fact]
    public void Stars_without_end_cost_no_time()
    {
        var clock = Stopwatch.StartNew();
        var robots = "User-agent: *\n" + string.Concat(Enumerable.Repeat($"Disallow: /{string.Concat(Enumerable.Repeat("a*", 200))}b\n", 1200));
        Assert.True(Rules(robots).Allow(new Uri($"https://press.example/{new string('a', 4000)}")));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    static RobotsRules Rules(string robots) => RobotsRules.Parse(Encoding.UTF8.GetBytes(robots), "casus");
}
