using System.Text.Json;
using System.Text.Json.Serialization;

namespace Casus.Tests.Samples;

/// <summary>Reads the forms that <see cref="Period"/> writes.</summary>
sealed class PeriodConverter : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Period.Parse(reader.GetString()) ?? throw new JsonException($"'{reader.GetString()}' is no period.");

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
