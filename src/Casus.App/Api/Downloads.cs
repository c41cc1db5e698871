using System.Net.Mime;
using Casus.Tell;
using Casus.Tell.Forms;

namespace Casus.App.Api;

/// <summary>The brief as a file to keep: it is handed over, not shown, so its own style never runs at the desk.</summary>
static class Downloads
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/download/brief.html", (string? asof, Shelf shelf) => Give(shelf, asof, HtmlBrief.Write, "brief.html", MediaTypeNames.Text.Html));
        routes.MapGet("/download/brief.md", (string? asof, Shelf shelf) => Give(shelf, asof, MarkdownBrief.Write, "brief.md", MediaTypeNames.Text.Markdown));
        routes.MapGet("/download/brief.json", (string? asof, Shelf shelf) => Give(shelf, asof, BriefJson.Write, "brief.json", MediaTypeNames.Application.Json));
    }

    static async Task<IResult> Give(Shelf shelf, string? asOf, Func<Brief, string> write, string name, string mediaType)
    {
        var edition = await shelf.Open(Opening.TimeOf(Period.Parse(asOf)));
        return Results.File(System.Text.Encoding.UTF8.GetBytes(write(edition.Brief)), mediaType, name);
    }
}
