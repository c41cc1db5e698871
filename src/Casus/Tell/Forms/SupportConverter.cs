using System.Text.Json;
using System.Text.Json.Serialization;
using Casus.Situate;

namespace Casus.Tell.Forms;

/// <summary>A support as the keys of its statements with their passages, and its origins.</summary>
sealed class SupportConverter : JsonConverter<Support>
{
    public override Support Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A support is written, never read: the situation file keeps the statements.");

    public override void Write(Utf8JsonWriter writer, Support value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new { Statements = value.Statements.Select(s => new { s.Key, s.Passage }), value.Origins }, options);
}
