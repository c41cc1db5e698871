namespace Casus.Analysis.CrossImpact;

/// <summary>
/// The consistent scenarios of a matrix, in the order of their variants, and how many partial scenarios were looked at. Where not <see cref="Complete"/>
/// the search was broken off and there may be more.
/// </summary>
public sealed record ConsistentScenarios(IReadOnlyList<IReadOnlyList<int>> Scenarios, bool Complete, long Looked)
{
    /// <summary>
    /// Every scenario whose <see cref="ImpactMatrix.Inconsistency"/> is at most <paramref name="tolerance"/> (0: consistent), found by deciding
    /// one descriptor after another and dropping what no completion can save.
    /// </summary>
    public static ConsistentScenarios Of(ImpactMatrix matrix, int tolerance = 0, long most = 20_000_000, CancellationToken cancel = default) =>
        new ScenarioSearch(matrix, tolerance, most, cancel).Run();
}
