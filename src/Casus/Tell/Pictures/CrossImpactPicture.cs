using Casus.Analysis.CrossImpact;

namespace Casus.Tell.Pictures;

/// <summary>The descriptors against the consistent scenarios, those of the greatest total impact first.</summary>
public static class CrossImpactPicture
{
    const int MostScenarios = 12;

    public static Picture? Draw(ImpactMatrix matrix, ConsistentScenarios found)
    {
        var shown = found.Scenarios.OrderByDescending(matrix.TotalImpact).Take(MostScenarios).ToList();
        return shown.Count == 0 ? null : Grid.Draw($"{found.Scenarios.Count} consistent scenarios", [.. shown.Select(s => $"impact {matrix.TotalImpact(s)}")],
            [.. matrix.Descriptors.Select((d, i) => (d.Name, (IReadOnlyList<string>)[.. shown.Select(s => d.Variants[s[i]])]))]);
    }
}
