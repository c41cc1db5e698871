using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Casus.App.Api;

/// <summary>
/// Looks at who comes in: by cookie, by key (<c>Authorization: Bearer</c>), or from this machine. Who may not see a page is led to the
/// door, a program gets 401; who may only read is refused what writes.
/// </summary>
sealed class Entrance(Doorkeeper doorkeeper)
{
    public const string Scheme = "desk";

    static readonly string[] Open = ["/sign-in", "/first-run", "/forms/sign-in", "/forms/first-run", "/assets", "/healthz", "/ready"];

    public async Task Let(HttpContext context, RequestDelegate next)
    {
        var access = AccessOf(context);
        context.Items[typeof(Access)] = access;
        if (Open.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.Ordinal)))
            await next(context);
        else if (access == Access.None)
            await Refuse(context);
        else if (access == Access.Reader && !IsReading(context.Request))
            await Trouble.Write(context, StatusCodes.Status403Forbidden, "You may read here, not write.", "Sign in as an analyst to add articles or decide.");
        else
            await next(context);
    }

    public static async Task<IResult> SignIn(HttpContext context, Doorkeeper doorkeeper)
    {
        var form = await context.Request.ReadFormAsync();
        var access = doorkeeper.AccessFor(form["password"].ToString());
        if (access == Access.None)
            return Results.Redirect("/sign-in?wrong=true");
        await context.SignInAsync(Scheme, Doorkeeper.Person(access));
        return Results.LocalRedirect(Back(form["back"].ToString()));
    }

    public static async Task<IResult> SignOut(HttpContext context)
    {
        await context.SignOutAsync(Scheme);
        return Results.LocalRedirect("/sign-in");
    }

    public static async Task<IResult> FirstRun(HttpContext context, Doorkeeper doorkeeper)
    {
        var form = await context.Request.ReadFormAsync();
        var (key, analyst, reader) = (form["key"].ToString(), form["analyst"].ToString(), form["reader"].ToString());
        if (analyst.Length < Doorkeeper.ShortestPassword || reader.Length is > 0 and < Doorkeeper.ShortestPassword || analyst == reader)
            return Results.LocalRedirect($"/first-run?key={Uri.EscapeDataString(key)}&short=true");
        if (!doorkeeper.SetUp(key, analyst, reader))
            return Results.LocalRedirect("/sign-in");
        await context.SignInAsync(Scheme, Doorkeeper.Person(Access.Analyst));
        return Results.LocalRedirect("/");
    }

    Access AccessOf(HttpContext context)
    {
        if (!doorkeeper.MustShow)
            return Access.Analyst;
        if (context.Request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            return doorkeeper.AccessFor(header["Bearer ".Length..].Trim());
        return Enum.TryParse<Access>(context.User.FindFirstValue(ClaimTypes.Role), out var access) ? access : Access.None;
    }

    static async Task Refuse(HttpContext context)
    {
        if (Trouble.IsForPrograms(context) || !IsReading(context.Request))
            await Trouble.Write(context, StatusCodes.Status401Unauthorized, "Who are you?", "Send a key as 'Authorization: Bearer KEY', or sign in.");
        else
            context.Response.Redirect($"/sign-in?back={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
    }

    // MCP asks by POST; its tools only read.
    static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
        || request.Path == "/mcp" || request.Path == "/forms/sign-out";

    /// <summary>Only ways within the desk: one slash, and then no other.</summary>
    static string Back(string address) => address is ['/', not ('/' or '\\'), ..] && !address.Contains('\\') ? address : "/";
}
