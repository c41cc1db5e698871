using System.Globalization;
using System.Text;
using Casus.Situate;
using Casus.Study.Balances;

namespace Casus.Tell.Texts;

/// <summary>A power answer for the terminal.</summary>
public static class PowerText
{
    public static string Write(PowerAnswer answer, Situation situation)
    {
        if (answer.Standings.Count == 0)
            return "No friendly tie that holds is told: there is no power to speak of.\n";
        var text = new StringBuilder();
        text.Line(string.Create(CultureInfo.InvariantCulture, $"Bonacich power at β = {answer.Beta:0.###} (|β| must stay below {answer.Limit:0.###}); negative β: power over dependent neighbours."));
        foreach (var standing in answer.Standings)
        {
            text.Line(string.Create(CultureInfo.InvariantCulture, $"  {standing.Power,6:0.00}  {situation.NameOf(standing.Actor)}, {standing.Ties} friendly tie{(standing.Ties == 1 ? "" : "s")}"));
            text.Quote(standing.Support, "            ");
        }
        if (answer.Concentration is { } concentration)
            text.Line(string.Create(CultureInfo.InvariantCulture, $"Concentration of the ties (Ray & Singer): {concentration:0.000}; 0 all alike, 1 all in one hand."));
        return text.ToString();
    }
}
