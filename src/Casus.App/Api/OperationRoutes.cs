using System.Security.Cryptography;
using System.Text;
using Casus.Tell.Forms;
using Casus.Tell.Operations;

namespace Casus.App.Api;

/// <summary>One route for each operation of the catalogue, their list, and the document that describes them all.</summary>
static class OperationRoutes
{
    public const string Root = "/api/v1";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/openapi.json", () => Results.Text(OpenApi.Document, "application/json"));
        routes.MapGet(Root, () => Catalogue.All.Select(o => new { o.Name, o.Help, o.Writes, Path = $"{Root}/{o.Name}", Parameters = Schemas.Parameters(o).Select(p => p.Name) }));
        foreach (var operation in Catalogue.All.Where(o => !o.Writes))
            routes.MapGet($"{Root}/{operation.Name}", (HttpContext context, Shelf shelf) => Ask(operation, context, shelf));
    }

    static async Task<IResult> Ask(Operation operation, HttpContext context, Shelf shelf)
    {
        var given = context.Request.Query.ToDictionary(q => q.Key, q => (string?)q.Value.ToString(), StringComparer.Ordinal);
        given.Remove(Parameter.AsOf.Name, out var date);
        var asOf = Arguments.EndOf(date);
        if (!string.IsNullOrEmpty(date) && asOf is null)
            return Refused(new Answer.Refused($"'{date}' is no date for 'as-of'. Write 2031-05-14, 2031-05 or 2031."));
        var edition = await shelf.Open(asOf);
        var tag = Tag(edition, context.Request);
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch.Contains(tag))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        if (operation.Name == "decisions")
            context.Response.Headers[DecisionRoutes.SeenHeader] = context.RequestServices.GetRequiredService<Register>().Tag;
        return shelf.Ask(edition, operation, given) switch
        {
            Answer.Refused refused => Refused(refused),
            var answer => Told(answer, context),
        };
    }

    static IResult Told(Answer answer, HttpContext context)
    {
        if (answer is Answer.Listed { Next: { } next })
            context.Response.Headers.Link = $"<{context.Request.Path}{With(context.Request.Query, next)}>; rel=\"next\"";
        return Results.Text(AnswerJson.Write(answer), "application/json");
    }

    static IResult Refused(Answer.Refused refused) => refused.Missing
        ? Trouble.Result(StatusCodes.Status404NotFound, "It is not there.", refused.Reason)
        : Trouble.Result(StatusCodes.Status400BadRequest, "It cannot be answered.", refused.Reason);

    static QueryString With(IQueryCollection query, string cursor) =>
        QueryString.Create(query.Where(q => q.Key != Parameter.Cursor.Name).Append(new(Parameter.Cursor.Name, cursor)));

    /// <summary>The same question to the same state of the file has the same answer, byte for byte.</summary>
    static string Tag(Edition edition, HttpRequest request) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{edition.Version}|{edition.AsOf:o}|{request.Path}|{request.QueryString}")))[..24]}\"";
}
