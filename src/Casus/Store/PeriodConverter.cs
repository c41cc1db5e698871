using System.Text.Json;
using System.Text.Json.Serialization;

namespace Casus.Store;

/// <summary>A period as the string it is written as.</summary>
sealed class PeriodConverter : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Period.Parse(reader.GetString()) ?? throw new JsonException($"'{reader.GetString()}' is not a period.");

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
