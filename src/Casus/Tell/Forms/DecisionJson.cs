using System.Text.Json;
using Casus.Situate.Decisions;

namespace Casus.Tell.Forms;

/// <summary>An analyst's decision as JSON.</summary>
public static class DecisionJson
{
    public static string Write(Decision decision) =>
        JsonSerializer.Serialize(new { decision.Id, decision.At, decision.By, decision.Reason, decision.Ruling }, Json.Document) + "\n";
}
