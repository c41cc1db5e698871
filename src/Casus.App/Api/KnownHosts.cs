using System.Net;

namespace Casus.App.Api;

/// <summary>
/// Answers only requests that name this desk. A foreign page that has its own name lead to this machine (DNS rebinding)
/// is refused, and so is what another site sends in a visitor's name.
/// </summary>
sealed class KnownHosts(DeskSettings settings)
{
    public async Task Check(HttpContext context, RequestDelegate next)
    {
        if (!IsKnown(context.Request.Host.Host))
            await Trouble.Write(context, StatusCodes.Status421MisdirectedRequest, "This desk does not go by that name.", "Start it with '--host NAME' to have it answer to a name.");
        else if (IsFromElsewhere(context.Request))
            await Trouble.Write(context, StatusCodes.Status403Forbidden, "Another site sent this.", "Write from a page of the desk.");
        else
            await next(context);
    }

    bool IsKnown(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || settings.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && (!settings.IsLocal || IPAddress.IsLoopback(address)));

    static bool IsFromElsewhere(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return false;
        var origin = request.Headers.Origin.ToString();
        return (origin.Length > 0 && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
            || request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
    }
}
