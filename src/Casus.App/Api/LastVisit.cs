using System.Globalization;

namespace Casus.App.Api;

/// <summary>When a visitor was here before, kept in a cookie of the browser; a pause of half an hour begins a new visit.</summary>
static class LastVisit
{
    const string Previous = "casus-before";
    const string Latest = "casus-latest";
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>When the visit before this one ended; null for a first visit.</summary>
    public static DateTimeOffset? Of(HttpContext context)
    {
        var latest = Read(context, Latest);
        return latest is { } end && DateTimeOffset.UtcNow - end > Pause ? end : Read(context, Previous);
    }

    public static void Note(HttpContext context)
    {
        if (Of(context) is { } before)
            Write(context, Previous, before);
        Write(context, Latest, DateTimeOffset.UtcNow);
    }

    static DateTimeOffset? Read(HttpContext context, string name) =>
        long.TryParse(context.Request.Cookies[name], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253402300799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    static void Write(HttpContext context, string name, DateTimeOffset time) =>
        context.Response.Cookies.Append(name, time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(400), Path = "/" });
}
