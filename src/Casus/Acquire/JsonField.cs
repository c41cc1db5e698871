using System.Text.Json;

namespace Casus.Acquire;

/// <summary>One field of a JSON object as text. An id may be a number and the authors a list; everything else is a string or null.</summary>
static class JsonField
{
    /// <summary>Why a field cannot be taken as text, or null.</summary>
    public static string? Problem(JsonElement row, string name) =>
        !row.TryGetProperty(name, out var value) || IsText(value) || (name == "id" && value.ValueKind == JsonValueKind.Number)
        || (name == "author" && value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsText))
            ? null
            : $"its field '{name}' is {Kind(value)}, not a text";

    public static string? Text(JsonElement row, string name) =>
        !row.TryGetProperty(name, out var value) ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(v => v.GetString())),
            _ => null,
        };

    static bool IsText(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Null;

    static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => "a number",
        JsonValueKind.Array => value.EnumerateArray().All(IsText) ? "a list" : "a list that holds more than texts",
        JsonValueKind.Object => "an object",
        _ => "true or false",
    };
}
