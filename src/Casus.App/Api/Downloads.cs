using System.Net.Mime;
using System.Text;
using Casus.Tell.Exports;
using Casus.Tell.Forms;

namespace Casus.App.Api;

/// <summary>The brief and every export as a file to keep: handed over, not shown, so that no style or script of theirs runs at the desk.</summary>
static class Downloads
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/download/brief.html", (string? asof, Shelf shelf) => Give(shelf, asof, e => HtmlBrief.Write(e.Brief), "brief.html", MediaTypeNames.Text.Html));
        routes.MapGet("/download/brief.md", (string? asof, Shelf shelf) => Give(shelf, asof, e => MarkdownBrief.Write(e.Brief), "brief.md", MediaTypeNames.Text.Markdown));
        routes.MapGet("/download/brief.json", (string? asof, Shelf shelf) => Give(shelf, asof, e => BriefJson.Write(e.Brief), "brief.json", MediaTypeNames.Application.Json));
        foreach (var export in Export.All)
        {
            var (name, mediaType) = FileOf(export);
            routes.MapGet($"/download/{name}", (string? asof, Shelf shelf) => Give(shelf, asof, e => export.Write(new Cargo(e.Situation, e.Findings)), name, mediaType));
        }
    }

    public static (string Name, string MediaType) FileOf(Export export) => export.Name switch
    {
        "atom" => ("situation.atom", "application/atom+xml"),
        "bibtex" => ("situation.bib", "application/x-bibtex"),
        "csl" => ("situation.csl.json", "application/vnd.citationstyles.csl+json"),
        "csv" => ("situation.csv", MediaTypeNames.Text.Csv),
        "ftm" => ("situation.ftm.jsonl", "application/jsonl"),
        "gexf" => ("situation.gexf", MediaTypeNames.Application.Xml),
        "graphml" => ("situation.graphml", MediaTypeNames.Application.Xml),
        "jsonld" => ("situation.jsonld", "application/ld+json"),
        "markdown" => ("situation.md", MediaTypeNames.Text.Markdown),
        "stix" => ("situation.stix.json", "application/stix+json"),
        var name => ($"situation.{name}", MediaTypeNames.Application.Octet),
    };

    static async Task<IResult> Give(Shelf shelf, string? asOf, Func<Edition, string> write, string name, string mediaType)
    {
        var edition = await shelf.Open(Opening.TimeOf(Period.Parse(asOf)));
        return Results.File(Encoding.UTF8.GetBytes(write(edition)), mediaType, name);
    }
}
