namespace Casus.Relate;

/// <summary>
/// An edge of the lineage: <see cref="Child"/> derives from <see cref="Parent"/>, which is an article or, where the
/// common source was not seen, a node of its own named <c>lost:ORIGIN</c>.
/// </summary>
public sealed record Derivation(string Child, string Parent, Copying Relation, double Score)
{
    /// <summary>The proving passages, side by side.</summary>
    public IReadOnlyList<Parallel> Passages { get; init; } = [];
}
