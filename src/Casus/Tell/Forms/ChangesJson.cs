using System.Text.Json;
using Casus.Tell.Changes;

namespace Casus.Tell.Forms;

/// <summary>What changed, or what falls, as JSON; documented in <c>docs/changes.md</c>.</summary>
public static class ChangesJson
{
    public static string Write(Difference difference) => JsonSerializer.Serialize(difference, Json.Document) + "\n";

    public static string Write(Fallout fallout) => JsonSerializer.Serialize(fallout, Json.Document) + "\n";
}
