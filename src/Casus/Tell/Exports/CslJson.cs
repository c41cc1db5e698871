using Casus.Clean;

namespace Casus.Tell.Exports;

/// <summary>The sources as CSL-JSON, for reference managers (citationstyles.org, schema csl-data).</summary>
static class CslJson
{
    public static string Write(Cargo cargo) => Fields.Document(cargo.Articles.Select(Item));

    static object Item(Article article) => Fields.Of(
        ("id", article.Id),
        ("type", "article-newspaper"),
        ("title", Source.TitleOf(article)),
        ("author", article.Authors.Select(a => Fields.Of(("literal", a))).ToList()),
        ("container-title", article.Outlet),
        ("section", article.Section),
        ("issued", Issued(article.Published)),
        ("language", article.Language),
        ("URL", Cargo.Link(article)));

    static object? Issued(Period? period) => Times.Date(period) is { } date
        ? Fields.Of(("date-parts", new[] { date.Split('-').Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray() }))
        : null;
}
