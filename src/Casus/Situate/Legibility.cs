using Casus.Read;

namespace Casus.Situate;

/// <summary>Which articles are worded so oddly (more than two flagged passages) that another account is quoted before theirs.</summary>
sealed class Legibility(IEnumerable<Reading> readings)
{
    const int FewOddities = 2;

    readonly HashSet<string> _odd = readings.Where(r => r.Garble.Count > FewOddities).Select(r => r.Article.Id).ToHashSet(StringComparer.Ordinal);

    public bool IsOdd(Passage passage) => _odd.Contains(passage.Article);

    public bool IsOdd(Statement statement) => IsOdd(statement.Passage);
}
