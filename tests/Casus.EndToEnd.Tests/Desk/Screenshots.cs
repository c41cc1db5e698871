using Microsoft.Playwright;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>Pictures of pages, kept in <c>artifacts/screenshots</c> for whoever wants to look.</summary>
static class Screenshots
{
    public static Task Keep(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folders.Repository, "artifacts", "screenshots", name.TrimEnd('-').ToLowerInvariant() + ".png") });
}
