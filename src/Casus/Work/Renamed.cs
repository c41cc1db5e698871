using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Situate;
using Casus.Situate.Decisions;
using Casus.Store;

namespace Casus.Work;

/// <summary>Writes records and decisions anew with other ids for some articles; nothing else of them changes.</summary>
sealed class Renamed(IReadOnlyDictionary<string, string> names)
{
    public Record Of(Record record)
    {
        if (!names.TryGetValue(record.Article.Id, out var name))
            return record;
        var written = JsonSerializer.SerializeToNode(record, Json.Options)!;
        written["reading"]!["article"]!["id"] = name;
        Rename(written, record.Article.Id, name);
        return written.Deserialize<Record>(Json.Options)!;
    }

    public Decision Of(Decision decision) => decision.Ruling switch
    {
        Ruling.NoCopy apart when names.TryGetValue(apart.Article, out var name) => decision with { Ruling = apart with { Article = name } },
        Ruling.Rejected rejected when rejected.Statement.LastIndexOf('/') is > 0 and var at && names.TryGetValue(rejected.Statement[..at], out var name) =>
            decision with { Ruling = rejected with { Statement = name + rejected.Statement[at..] } },
        _ => decision,
    };

    /// <summary>Every passage names its article.</summary>
    static void Rename(JsonNode? node, string from, string to)
    {
        if (node is JsonArray array)
            foreach (var item in array)
                Rename(item, from, to);
        if (node is not JsonObject thing)
            return;
        foreach (var (key, value) in thing.ToList())
            if (key == "article" && value is JsonValue && value.GetValue<string>() == from)
                thing[key] = to;
            else
                Rename(value, from, to);
    }
}
