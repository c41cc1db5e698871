using Casus.Clean;
using Casus.Relate;

namespace Casus.Tell.Exports;

/// <summary>The press as linked data: articles, the origins they belong to, and common sources that nobody has seen.</summary>
static class LinkedPress
{
    const string Lost = "lost:";
    static readonly string[] Types = ["NewsArticle", "prov:Entity"];

    public static IEnumerable<object> Articles(Cargo cargo)
    {
        var parents = cargo.Situation.Relations.Lineage.ToLookup(d => d.Child, StringComparer.Ordinal);
        return cargo.Articles.Select(a => Article(a, [.. parents[a.Id]], cargo.FullText));
    }

    static object Article(Article article, List<Derivation> parents, bool fullText) => Fields.Of(
        ("@id", JsonLd.Article(article.Id)),
        ("@type", Types),
        ("headline", Source.TitleOf(article)),
        ("author", article.Authors.Select(a => Fields.Of(("@type", "Person"), ("name", a))).ToList()),
        ("publisher", article.Outlet is { } outlet ? Fields.Of(("@type", "NewsMediaOrganization"), ("name", outlet)) : null),
        ("datePublished", Times.Date(article.Published)),
        ("dateModified", Times.Date(article.Updated)),
        ("inLanguage", article.Language),
        ("url", Cargo.Link(article)),
        ("articleBody", fullText ? article.Text : null),
        ("prov:wasDerivedFrom", parents.Select(p => Parent(p.Parent)).ToList()),
        ("casus:derivedBy", parents.Select(p => Words.Kebab(p.Relation)).Distinct(StringComparer.Ordinal).ToList()));

    public static IEnumerable<object> Origins(Cargo cargo) => cargo.Situation.Relations.Origins.Select(o => Fields.Of(
        ("@id", JsonLd.Name("origin", o.Id)),
        ("@type", "prov:Collection"),
        ("name", o.Credit),
        ("prov:hadMember", o.Articles.Select(JsonLd.Article).ToList())));

    /// <summary>A source that no article is: an entity of which only its copies are known.</summary>
    public static IEnumerable<object> Unseen(Cargo cargo) => cargo.Situation.Relations.Lineage
        .Select(d => d.Parent)
        .Where(p => p.StartsWith(Lost, StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Select(p => Fields.Of(
            ("@id", Parent(p)),
            ("@type", "prov:Entity"),
            ("description", "A common source that was not among the articles.")));

    static string Parent(string id) =>
        id.StartsWith(Lost, StringComparison.Ordinal) ? JsonLd.Name("lost", id[Lost.Length..]) : JsonLd.Article(id);
}
