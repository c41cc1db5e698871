using System.Text.Json;
using System.Text.Json.Serialization;

namespace Casus.Tell.Forms;

/// <summary>A passage of the article at hand: <c>{"start":0,"end":5,"text":"China"}</c>.</summary>
sealed class LocalPassageConverter : JsonConverter<Passage>
{
    public override Passage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A passage without its article is written, never read.");

    public override void Write(Utf8JsonWriter writer, Passage value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", value.Start);
        writer.WriteNumber("end", value.End);
        writer.WriteString("text", value.Text);
        writer.WriteEndObject();
    }
}
