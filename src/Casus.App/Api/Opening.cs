using Casus.Store;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Casus.App.Api;

/// <summary>Opens the edition that a page tells of before the page is rendered.</summary>
static class Opening
{
    public static async Task Open(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
        {
            await next(context);
            return;
        }
        var asked = context.Request.Query["asof"].ToString();
        var period = Period.Parse(asked);
        if (asked.Length > 0 && period is null)
        {
            await Trouble.Write(context, StatusCodes.Status400BadRequest, "That is no date.", "Write a day, month or year: 2031-05-14, 2031-05, 2031.");
            return;
        }
        var edition = await context.RequestServices.GetRequiredService<Shelf>().Open(TimeOf(period));
        context.RequestServices.GetRequiredService<Visit>().Begin(context, edition, period?.ToString());
        await next(context);
    }

    /// <summary>What was known at the end of a day, month or year.</summary>
    public static DateTimeOffset? TimeOf(Period? period) => period?.End.AddTicks(-1);

    /// <summary>Ready as soon as the file opens and its case is computed.</summary>
    public static async Task<IResult> IsReady(Shelf shelf)
    {
        try
        {
            var edition = await shelf.Open(null);
            return Results.Text($"ready, {edition.Situation.Records.Count} articles");
        }
        catch (SituationFileException exception)
        {
            return Results.Text(exception.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
