using Microsoft.Playwright;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>The desk in a real browser: no complaint on any page, all of it by keyboard, on a narrow screen and without script.</summary>
public sealed class BrowserTests(SampleDesk sample, Browser browser) : IClassFixture<SampleDesk>, IClassFixture<Browser>
{
    readonly List<string> _complaints = [];

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task Every_page_opens_without_complaint_and_fits_the_screen(ColorScheme scheme, int width)
    {
        var page = await browser.Open(sample.Desk.Address, _complaints, scheme, width);
        foreach (var address in Addresses.All)
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok, address);
            var beyond = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (beyond > 0)
                _complaints.Add($"{address} is {beyond} pixels wider than the screen, by {await page.EvaluateAsync<string>("() => [...document.querySelectorAll('main *, header *')].filter(e => e.getBoundingClientRect().right > innerWidth && !e.closest('.wide')).slice(0, 3).map(e => e.outerHTML.slice(0, 90)).join(' | ')")}");
            await Screenshots.Keep(page, $"{scheme}-{width}{address.Split('?')[0].Replace('/', '-')}");
        }
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task Every_page_has_landmarks_one_heading_of_the_first_rank_and_named_fields()
    {
        var page = await browser.Open(sample.Desk.Address, _complaints);
        foreach (var address in Addresses.All)
        {
            await page.GotoAsync(address);
            Assert.Equal(1, await page.Locator("h1").CountAsync());
            Assert.Equal(1, await page.Locator("main").CountAsync());
            Assert.True(await page.Locator("nav[aria-label]").CountAsync() > 0);
            Assert.Equal(0, await page.Locator("table:not(:has(caption))").CountAsync());
            Assert.Equal(0, await page.Locator("svg:not([aria-label]):not(:has(title))").CountAsync());
            var nameless = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(f => !f.labels?.length && !f.ariaLabel).length");
            Assert.True(nameless == 0, $"{address} has {nameless} fields without a name");
            var twice = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)");
            Assert.True(twice.Length == 0, $"{address} has ids twice: {string.Join(", ", twice)}");
        }
    }

    [Fact]
    public async Task The_keyboard_alone_leads_past_the_list_to_a_claim_and_to_its_passage()
    {
        var page = await browser.Open(sample.Desk.Address, _complaints);
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the page", await Focused(page));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        for (var i = 0; i < 12 && !await page.EvaluateAsync<bool>("() => document.activeElement.className === 'cite'"); i++)
            await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => getComputedStyle(document.activeElement).outlineStyle !== 'none'"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/article?**");
        Assert.True(await page.Locator("#at").IsVisibleAsync());
    }

    [Fact]
    public async Task The_slider_leads_to_an_earlier_day()
    {
        var page = await browser.Open(sample.Desk.Address, _complaints);
        await page.GotoAsync("/articles");
        var slider = page.Locator("input[type=range]");
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await page.WaitForURLAsync("**asof=**");
        Assert.True(await page.Locator(".notice").IsVisibleAsync());
    }

    [Fact]
    public async Task A_file_that_is_brought_is_read_while_the_page_waits_and_its_script_does_nothing()
    {
        using var casus = new Program();
        using var desk = new OpenDesk(casus.Folder, ["s.casus"]);
        var page = await browser.Open(desk.Address, _complaints);
        await page.GotoAsync("/add");
        await page.SetInputFilesAsync("input[type=file]", casus.In(casus.Put("evil.html", Evil)));
        await page.ClickAsync("text=Add the files");
        await page.GetByText("came in new").WaitForAsync(new() { Timeout = 60_000 });
        foreach (var address in (string[])["/", "/articles", "/actors", "/network", "/causes", "/options", "/silence", "/contradictions", "/timeline", "/forecasts", "/sources", "/brief", "/stories", "/search?words=pact", "/article?id=evil"])
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok, address);
            Assert.Equal(0, await page.EvaluateAsync<int>("() => window.harmed ?? 0"));
            Assert.Equal(0, await page.Locator("main img, main iframe, main script").CountAsync());
        }
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task Without_script_a_text_can_be_pasted_and_is_told()
    {
        using var casus = new Program();
        using var desk = new OpenDesk(casus.Folder, ["s.casus"]);
        var page = await browser.Open(desk.Address, _complaints, script: false);
        await page.GotoAsync("/add");
        await page.FillAsync("input[name=title]", "Orlandia condemns the pact");
        await page.FillAsync("textarea", "BERN, May 3 (Union Wire) - Orlandia condemned the pact between Tamria and Belmark on Friday. Tamria declined to comment on it.");
        await page.ClickAsync("text=Add the text");
        await page.GetByText("came in new").WaitForAsync(new() { Timeout = 60_000 });
        await page.GotoAsync("/articles");
        Assert.True(await page.GetByText("Orlandia condemns the pact").First.IsVisibleAsync());
    }

    /// <summary>With CASUS_PICTURES=1 the picture of the README is made anew.</summary>
    [Fact]
    public async Task The_picture_of_the_readme_shows_the_situation()
    {
        var page = await browser.Open(sample.Desk.Address, _complaints);
        await page.SetViewportSizeAsync(1200, 800);
        await page.GotoAsync("/");
        await Screenshots.Keep(page, "readme");
        if (Environment.GetEnvironmentVariable("CASUS_PICTURES") == "1")
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folders.Repository, "docs", "desk.png") });
        Assert.True(File.Exists(Path.Combine(Folders.Repository, "docs", "desk.png")));
    }

    const string Evil = """
        <!doctype html><html><head><title>Orlandia "condemns" <b>pact</b> <script>window.harmed = 1</script></title>
        <meta property="article:published_time" content="2031-05-03"></head><body><article>
        <h1>Orlandia condemns pact</h1>
        <p>BERN, May 3 (Union Wire) - The foreign minister of Orlandia condemned the pact &lt;script&gt;window.harmed = 1&lt;/script&gt; between Tamria and Belmark on Friday, saying it was "&lt;img src=x onerror=window.harmed=1&gt; a bad day for the region".</p>
        <p>"We oppose this pact," said Vera Holt, the foreign minister of Orlandia. Tamria declined to comment on the treaty. Analysts say the treaty could weaken the influence of Tamria in the region &lt;iframe src="javascript:window.parent.harmed=1"&gt;&lt;/iframe&gt;.</p>
        <p>The two governments signed the pact in Geneva on Thursday. Diplomats said that it obliges each of them to help the other if it is attacked.</p>
        </article></body></html>
        """;

    static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()");
}
