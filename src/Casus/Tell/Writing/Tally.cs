using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Counts the origins and the articles behind passages: origins are what weighs.</summary>
sealed class Tally(Situation situation)
{
    readonly ILookup<string, string> _origins = situation.Relations.Origins
        .SelectMany(o => o.Articles.Select(a => (Article: a, o.Id)))
        .ToLookup(o => o.Article, o => o.Id, StringComparer.Ordinal);

    /// <summary>The origins of an article; an article that is in none stands for itself.</summary>
    public IEnumerable<string> OriginsOf(string article) =>
        _origins.Contains(article) ? _origins[article] : [article];

    public static int Articles(IEnumerable<Passage> passages) =>
        passages.Select(p => p.Article).Distinct(StringComparer.Ordinal).Count();

    public int Origins(IEnumerable<Passage> passages) =>
        passages.SelectMany(p => OriginsOf(p.Article)).Distinct(StringComparer.Ordinal).Count();

    /// <summary>"one article", "three origins", "two origins, five articles".</summary>
    public string Short(IReadOnlyList<Passage> passages)
    {
        var (origins, articles) = (Origins(passages), Articles(passages));
        return articles == 1 ? "one article"
            : articles == origins ? Numerals.Of(origins, "origin")
            : $"{Numerals.Of(origins, "origin")}, {Numerals.Of(articles, "article")}";
    }

    /// <summary>"One article reports", "Two origins (five articles) report".</summary>
    public string Report(IReadOnlyList<Passage> passages)
    {
        var (origins, articles) = (Origins(passages), Articles(passages));
        var who = articles == 1 ? "one article"
            : articles == origins ? Numerals.Of(origins, "origin")
            : $"{Numerals.Of(origins, "origin")} ({Numerals.Of(articles, "article")})";
        return $"{Prose.Capital(who)} report{(articles == 1 || origins == 1 ? "s" : "")}";
    }
}
