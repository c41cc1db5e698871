using System.Text.Json;
using Casus.Read.Events;

namespace Casus.Eval;

/// <summary>One record of a PLOVER set: a text, its event type, and its actors, each with the state it is coded for.</summary>
sealed record RelationRecord(string Id, string Text, string Type, IReadOnlyList<RelationActor> Sources, IReadOnlyList<RelationActor> Targets)
{
    public MarkedPair Pair => new([.. Spans(Sources)], [.. Spans(Targets.Count > 0 ? Targets : Sources)]);

    public static IReadOnlyList<RelationRecord> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    static IEnumerable<(int, int)> Spans(IEnumerable<RelationActor> actors) =>
        actors.SelectMany(a => a.Spans).Select(s => (s.Start, s.End));

    static RelationRecord Read(JsonElement record)
    {
        var text = record.GetProperty("text").GetString() ?? "";
        var markup = record.TryGetProperty("textInfo", out var info) && info.ValueKind == JsonValueKind.Object && info.TryGetProperty("markup", out var marked) ? marked.GetString() ?? "" : "";
        var marks = RelationMarkup.Read(markup).ToList();
        return new(
            record.GetProperty("id").GetString() ?? "",
            text,
            record.GetProperty("event").GetString() ?? "",
            Actors(record, "source", text, [.. marks.Where(m => m.Tag.Contains("SRC", StringComparison.Ordinal)).Select(m => m.Text)]),
            Actors(record, "target", text, [.. marks.Where(m => m.Tag.Contains("TAR", StringComparison.Ordinal)).Select(m => m.Text)]));
    }

    static List<RelationActor> Actors(JsonElement record, string field, string text, List<string> marks)
    {
        var named = record.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.Object).ToList()
            : [];
        return [.. named.Select((actor, i) => new RelationActor(
            Field(actor, "code"),
            [.. new[] { Field(actor, "actorText"), i < marks.Count ? marks[i] : "" }.SelectMany(t => Find(text, t)).Distinct()]))];
    }

    static string Field(JsonElement actor, string name) =>
        actor.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    static IEnumerable<(int Start, int End)> Find(string text, string part)
    {
        var at = part.Length == 0 ? -1 : text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? [] : [(at, at + part.Length)];
    }
}
