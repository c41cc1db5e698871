using Casus.Situate;

namespace Casus.Study;

/// <summary>Joins what several things rest on.</summary>
static class Supports
{
    public static Support Join(IEnumerable<Support> supports)
    {
        var all = supports.ToList();
        return new Support(
            [.. all.SelectMany(s => s.Statements).DistinctBy(s => s.Key).OrderBy(s => s.Key, StringComparer.Ordinal)],
            [.. all.SelectMany(s => s.Origins).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
