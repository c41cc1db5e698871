using Microsoft.Playwright;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>Debian's Chromium, driven by Playwright; tests that need it are skipped by name where it is not installed.</summary>
public sealed class Browser : IAsyncLifetime
{
    static readonly string? Chromium = ((string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists);

    IPlaywright? _playwright;
    IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    /// <summary>A new window with cookies of its own. What its pages complain of is gathered in <paramref name="complaints"/>.</summary>
    public async Task<IPage> Open(Uri desk, List<string> complaints, ColorScheme scheme = ColorScheme.Light, int width = 1280, bool script = true)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium here ('apt-get install chromium').");
        var context = await _browser!.NewContextAsync(new() { BaseURL = desk.ToString(), ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script, Locale = "en-GB" });
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        page.Dialog += (_, dialog) => complaints.Add($"{page.Url}: a dialog says {dialog.Message}");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
    }
}
