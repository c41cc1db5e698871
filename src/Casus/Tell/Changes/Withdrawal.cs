using Casus.Situate;

namespace Casus.Tell.Changes;

/// <summary>The articles to do without, named by origin, by article or by outlet.</summary>
public sealed record Withdrawal(IReadOnlyList<string> Articles)
{
    /// <summary>An origin by its id, by the letter that the brief gives it, or by whom it credits ("AP").</summary>
    public static Withdrawal? OfOrigin(Situation situation, string origin)
    {
        var sources = Sources(situation);
        var articles = situation.Relations.Origins
            .Where(o => o.Id == origin || string.Equals(o.Credit, origin, StringComparison.OrdinalIgnoreCase))
            .SelectMany(o => o.Articles)
            .Concat(sources.Where(s => s.Origins.Contains(origin)).Select(s => s.Article.Id));
        return Of(articles);
    }

    public static Withdrawal? OfArticle(Situation situation, string article) =>
        Of(situation.Records.Select(r => r.Article.Id).Where(id => id == article));

    public static Withdrawal? OfOutlet(Situation situation, string outlet) =>
        Of(situation.Records.Where(r => string.Equals(r.Article.Outlet, outlet, StringComparison.OrdinalIgnoreCase)).Select(r => r.Article.Id));

    /// <summary>The articles with the letters of their origins, as the brief lists them.</summary>
    public static IReadOnlyList<Source> Sources(Situation situation) => Writing.SourceList.Of(situation);

    /// <summary>The records that stay.</summary>
    public IReadOnlyList<Record> From(Situation situation) =>
        [.. situation.Records.Where(r => !Articles.Contains(r.Article.Id, StringComparer.Ordinal))];

    static Withdrawal? Of(IEnumerable<string> articles) =>
        articles.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } named ? new Withdrawal(named) : null;
}
