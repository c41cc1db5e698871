using Casus.Clean;
using Casus.Tell;
using Casus.Tell.Forms;

namespace Casus.Tests.Tell;

/// <summary>Law 8: what an article says is data, never markup in a page.</summary>
public sealed class FormTests
{
    const string Hostile = "<script>alert(1)</script> </style><img src=x onerror=alert(1)> [link](javascript:alert(1)) **bold** | `code` # head";

    static readonly Brief Brief = Made();

    static Brief Made()
    {
        var article = new Article("a1", Hostile) { Title = Hostile, Outlet = Hostile, Url = "javascript:alert(1)" };
        var passage = article.Quote(0, article.Text.Length);
        var sentence = new Sentence($"It says: “{Hostile}”.", SentenceKind.Reported, [passage]);
        return new Brief(Hostile, [new Section(Hostile, [new Paragraph([sentence]) { Bullet = true }])]) { Sources = [new Source(1, article, ["A"])] };
    }

    [Fact]
    public void Hostile_text_is_no_markup_in_HTML()
    {
        var html = HtmlBrief.Write(Brief);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(html.IndexOf("</style>", StringComparison.Ordinal), html.LastIndexOf("</style>", StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_text_is_no_markup_in_Markdown()
    {
        var rendered = MarkdownBrief.Write(Brief);
        Assert.DoesNotContain("<script", rendered, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("**bold**", rendered, StringComparison.Ordinal);
        Assert.DoesNotContain("[link](", rendered, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_asks_for_nothing_outside_of_itself()
    {
        var html = HtmlBrief.Write(Briefing.Compose(River.Situation, River.Findings));
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mark_leads_to_a_passage_and_back()
    {
        var html = HtmlBrief.Write(Briefing.Compose(River.Situation, River.Findings));
        var ids = Parts(html, " id=\"");
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Parts(html, "href=\"#"), target => Assert.Contains(target, ids));
    }

    [Fact]
    public void Every_picture_has_a_text_in_its_place()
    {
        var pictures = Briefing.Compose(River.Situation, River.Findings).Sections.SelectMany(s => s.Pictures).ToList();
        Assert.Equal(5, pictures.Count);
        Assert.All(pictures, p => Assert.True(p.Alternative.Length > 20 && p.Svg.Contains("role=\"img\"", StringComparison.Ordinal)));
    }

    static List<string> Parts(string html, string before) => [.. html.Split(before).Skip(1).Select(p => p.Split('"')[0])];
}
