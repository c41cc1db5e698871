using Casus.Relate.Pairs;

namespace Casus.Relate.Origins;

/// <summary>The members of one origin, by position, and the comparisons between them.</summary>
sealed record Family(string Id, List<int> Members, IReadOnlyList<Compared> Pairs)
{
    /// <summary>The node for a common source that was not seen.</summary>
    public string Lost => $"lost:{Id}";
}
