using System.Text;
using Casus.Analysis.CrossImpact;
using Casus.Tell.Texts;

namespace Casus.App.Text;

/// <summary>Consistent scenarios for the terminal.</summary>
static class CrossImpactText
{
    public static string Write(ImpactMatrix matrix, ConsistentScenarios found)
    {
        var text = new StringBuilder();
        text.Line($"{found.Scenarios.Count} of {matrix.Scenarios} scenarios are consistent.");
        foreach (var scenario in found.Scenarios.OrderByDescending(matrix.TotalImpact))
        {
            text.Line($"Total impact {matrix.TotalImpact(scenario)}{(matrix.Inconsistency(scenario) is > 0 and var lack ? $", falls short by {lack}" : "")}");
            for (var d = 0; d < scenario.Count; d++)
                text.Line($"  {OneLine.Of(matrix.Descriptors[d].Name)}: {OneLine.Of(matrix.Descriptors[d].Variants[scenario[d]])}");
        }
        return text.ToString();
    }
}
