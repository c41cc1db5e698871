using System.Text.Json;
using Casus.Situate.Decisions;
using Casus.Tell.Forms;
using Casus.Tell.Operations;

namespace Casus.App.Api;

/// <summary>How analysts decide: by a form of a page, or by a request of a program that names the decisions it has seen.</summary>
static class DecisionRoutes
{
    public const string SeenHeader = "Decisions-Tag";

    public static void Map(IEndpointRouteBuilder routes, IEndpointRouteBuilder forms)
    {
        forms.MapPost("/forms/decide", FromForm);
        foreach (var operation in Catalogue.All.Where(o => o.Writes))
            routes.MapPost($"{OperationRoutes.Root}/{operation.Name}", (HttpContext context, Register register) => FromProgram(operation, context, register));
    }

    static async Task<IResult> FromForm(HttpContext context, Register register)
    {
        var form = await context.Request.ReadFormAsync();
        if (Catalogue.Find(form["do"].ToString()) is not { Writes: true } operation)
            return Results.LocalRedirect("/decisions");
        var given = operation.Parameters.ToDictionary(p => p.Name, p => (string?)form[p.Name].ToString(), StringComparer.Ordinal);
        Remember(context, given["by"]);
        return await register.Decide(context, operation, form["seen"].ToString(), given) switch
        {
            DecisionOutcome.Decided => Results.LocalRedirect("/decisions"),
            DecisionOutcome.Outdated outdated => await Told(context, StatusCodes.Status409Conflict, "Somebody decided meanwhile.", $"Nothing was written. New since the page was made: {Names(outdated.Since)}. Look at it again, and decide then."),
            DecisionOutcome.Refused refused => await Told(context, StatusCodes.Status400BadRequest, "It was not decided.", refused.Answer.Reason),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
    }

    static async Task<IResult> FromProgram(Operation operation, HttpContext context, Register register)
    {
        if (!context.Request.HasJsonContentType())
            return Trouble.Result(StatusCodes.Status415UnsupportedMediaType, "Send JSON.", "The parameters as one object, 'Content-Type: application/json'.");
        if (context.Request.Headers.IfMatch is not [{ Length: > 0 } seen])
            return Trouble.Result(StatusCodes.Status428PreconditionRequired, "Say what you have seen.", $"Send 'If-Match' with the '{SeenHeader}' that GET {OperationRoutes.Root}/decisions answered.");
        Dictionary<string, string?> given;
        try
        {
            given = await context.Request.ReadFromJsonAsync<Dictionary<string, string?>>() ?? [];
        }
        catch (JsonException)
        {
            return Trouble.Result(StatusCodes.Status400BadRequest, "That is no JSON object of texts.", "Send the parameters as one object, each value a string.");
        }
        return await register.Decide(context, operation, seen.Trim('"'), given) switch
        {
            DecisionOutcome.Decided decided => Results.Text(AnswerJson.Write(decided.Answer), "application/json", statusCode: StatusCodes.Status201Created),
            DecisionOutcome.Outdated outdated => Trouble.Result(StatusCodes.Status412PreconditionFailed, "Somebody decided meanwhile.", $"Nothing was written. New: {Names(outdated.Since)}."),
            DecisionOutcome.Refused refused => Trouble.Result(refused.Answer.Missing ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest, "It was not decided.", refused.Answer.Reason),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
    }

    static async Task<IResult> Told(HttpContext context, int status, string title, string detail)
    {
        await Trouble.Write(context, status, title, detail);
        return Results.Empty;
    }

    static string Names(IReadOnlyList<Decision> decisions) =>
        string.Join("; ", decisions.TakeLast(5).Select(d => $"{d.By} decided {d.Ruling} ({d.Reason})"));

    // The next form knows who decides.
    static void Remember(HttpContext context, string? by) =>
        context.Response.Cookies.Append("casus-by", by ?? "", new() { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(400) });
}
