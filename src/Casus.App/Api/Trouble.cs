using System.Text.Json;
using Casus.App.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.App.Api;

/// <summary>Says what is wrong: to a program as problem details (RFC 9457), to a person as a page.</summary>
static class Trouble
{
    public static bool IsForPrograms(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") || context.Request.Path == "/mcp" || !context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    public static Task Write(HttpContext context, int status, string title, string detail)
    {
        // A page that broke may have set headers already.
        context.Response.Clear();
        SafeHeaders.Set(context);
        context.Response.StatusCode = status;
        return IsForPrograms(context)
            ? Result(status, title, detail).ExecuteAsync(context)
            : new RazorComponentResult<TroublePage>(new { Title = title, Detail = detail }) { StatusCode = status }.ExecuteAsync(context);
    }

    /// <summary>The problem as an answer of the API; its type names the kind of trouble for good.</summary>
    public static IResult Result(int status, string title, string detail) =>
        Results.Text(JsonSerializer.Serialize(new { type = $"urn:casus:problem:{Kind(status)}", title, status, detail }), "application/problem+json", statusCode: status);

    /// <summary>Catches what was thrown and what found no page.</summary>
    public static async Task Catch(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (context.GetEndpoint() is null && context.Response.StatusCode == StatusCodes.Status404NotFound && !context.Response.HasStarted)
                await Write(context, StatusCodes.Status404NotFound, "There is no such page.", "The list on every page names what there is.");
        }
        catch (Exception exception) when (exception is Microsoft.AspNetCore.Antiforgery.AntiforgeryValidationException && !context.Response.HasStarted)
        {
            await Write(context, StatusCodes.Status400BadRequest, "The page was too old to be sent.", "Load it anew and send it again.");
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await Write(context, exception.StatusCode, "The request cannot be used.", exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !context.Response.HasStarted)
        {
            var known = exception is Store.SituationFileException or IOException;
            await Console.Error.WriteLineAsync(known ? exception.Message : $"A fault of Casus. Please report it with these lines:\n{exception}");
            await Write(context, StatusCodes.Status500InternalServerError, known ? "The situation cannot be read." : "A fault of Casus.", known ? exception.Message : "What happened stands on the error stream of the program.");
        }
    }

    static string Kind(int status) => status switch
    {
        400 or 422 => "bad-request",
        401 => "not-signed-in",
        403 => "not-allowed",
        404 => "not-found",
        409 or 412 or 428 => "outdated",
        413 => "too-large",
        421 => "unknown-host",
        429 => "too-many",
        _ => "fault",
    };
}
