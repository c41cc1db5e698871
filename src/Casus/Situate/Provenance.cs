using Casus.Read;
using Casus.Relate;

namespace Casus.Situate;

/// <summary>Knows the origins of each article and turns statements into support.</summary>
sealed class Provenance(Relations relations)
{
    readonly ILookup<string, string> _origins = relations.Origins
        .SelectMany(o => o.Articles.Select(a => (Article: a, Origin: o.Id)))
        .ToLookup(o => o.Article, o => o.Origin, StringComparer.Ordinal);

    /// <summary>The distinct origins behind articles, sorted; an article without one stands for itself.</summary>
    public IReadOnlyList<string> OriginsOf(IEnumerable<string> articles) =>
        [.. articles.SelectMany(a => _origins.Contains(a) ? _origins[a] : [a]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public Support SupportOf(IEnumerable<Statement> statements)
    {
        var sorted = statements.OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        return new Support(sorted, OriginsOf(sorted.Select(s => s.Passage.Article)));
    }
}
