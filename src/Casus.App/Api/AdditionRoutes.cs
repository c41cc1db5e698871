using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace Casus.App.Api;

/// <summary>How articles come in from a page: as files, or pasted; and how a page hears how far they are.</summary>
static class AdditionRoutes
{
    public static void Map(IEndpointRouteBuilder routes, IEndpointRouteBuilder forms)
    {
        forms.MapPost("/forms/add", Add).WithMetadata(new RequestSizeLimitAttribute(Limits.Upload));
        routes.MapGet("/addition/events", Events);
    }

    static async Task<IResult> Add(HttpContext context, Additions additions)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var upload = new Upload();
        foreach (var file in form.Files.Where(f => f.Length > 0 || f.FileName.Length > 0))
        {
            await using var content = file.OpenReadStream();
            await upload.Add(file.FileName, content, context.RequestAborted);
        }
        if (form["text"].ToString() is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text))
            await upload.Add("pasted.jsonl", new MemoryStream(Row(form, text)), context.RequestAborted);
        upload.Ask(form["addresses"].ToString());
        if (upload.IsEmpty)
        {
            upload.Dispose();
            return Results.LocalRedirect("/add?empty=true");
        }
        return Results.LocalRedirect($"/addition?id={additions.Start(upload).Id}");
    }

    /// <summary>What was pasted, with what the visitor says of it, as a row of the press.</summary>
    static byte[] Row(IFormCollection form, string text)
    {
        string? Field(string name) => form[name].ToString() is var value && string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        var row = new { text = text.ReplaceLineEndings("\n"), title = Field("title"), outlet = Field("outlet"), published = Field("published"), url = Field("url") };
        return Encoding.UTF8.GetBytes(JsonSerializer.Serialize(row, JsonSerializerOptions.Web) + "\n");
    }

    static IResult Events(string id, Additions additions, CancellationToken cancel) => additions.Find(id) is { } addition
        ? TypedResults.ServerSentEvents(Items(addition, cancel))
        : Trouble.Result(StatusCodes.Status404NotFound, "There is no such addition.", "The desk remembers those since it was opened.");

    static async IAsyncEnumerable<SseItem<object>> Items(Addition addition, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var state in addition.Follow(cancel))
            yield return new SseItem<object>(new { state.Stage, state.Pages, added = state.Run?.New, known = state.Run?.Known, refused = state.Run?.Refusals.Count, state.Failure }, state.IsOver ? "end" : "progress");
    }
}
