namespace Casus.Situate;

/// <summary>The order of every list of a view: most origins first, then most statements, then by id.</summary>
static class Ranking
{
    public static IReadOnlyList<T> ByWeight<T>(this IEnumerable<T> views, Func<T, Support> support, Func<T, string> id) =>
        [.. views
            .OrderByDescending(v => support(v).Origins.Count)
            .ThenByDescending(v => support(v).Statements.Count)
            .ThenBy(id, StringComparer.Ordinal)];
}
