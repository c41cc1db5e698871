namespace Casus.Relate;

/// <summary>
/// How a set of readings hangs together: stories, origins, lineage, and what several articles say alike or against each
/// other. Every list is sorted by id, and the whole does not depend on the order in which the articles came.
/// </summary>
public sealed record Relations
{
    public IReadOnlyList<Story> Stories { get; init; } = [];

    public IReadOnlyList<Origin> Origins { get; init; } = [];

    public IReadOnlyList<Derivation> Lineage { get; init; } = [];

    public IReadOnlyList<Pair> Pairs { get; init; } = [];

    public IReadOnlyList<SharedUtterance> Utterances { get; init; } = [];

    public IReadOnlyList<Claim> Claims { get; init; } = [];

    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    public IReadOnlyList<Repair> Repairs { get; init; } = [];
}
