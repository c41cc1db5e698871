using System.Text.Json;
using Casus.Relate;

namespace Casus.Tell.Forms;

/// <summary>How a set of articles hangs together as JSON: stories, origins, lineage, pairs, utterances, claims, conflicts, repairs.</summary>
public static class RelationsJson
{
    public static string Write(Relations relations) => JsonSerializer.Serialize(relations, Json.Document) + "\n";
}
