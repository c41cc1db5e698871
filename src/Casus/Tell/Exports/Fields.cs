using System.Text.Encodings.Web;
using System.Text.Json;

namespace Casus.Tell.Exports;

/// <summary>Objects of JSON in which what is not known is left out, and how they are written.</summary>
static class Fields
{
    static readonly JsonSerializerOptions Indented = Options(indented: true);
    static readonly JsonSerializerOptions Plain = Options(indented: false);

    /// <summary>The fields that have a value, in the order given.</summary>
    public static IReadOnlyDictionary<string, object> Of(params IEnumerable<(string Name, object? Value)> fields) =>
        new OrderedDictionary<string, object>(fields.Where(f => Has(f.Value)).Select(f => KeyValuePair.Create(f.Name, f.Value!)), StringComparer.Ordinal);

    public static string Document(object value) => JsonSerializer.Serialize(value, Indented) + "\n";

    public static string Line(object value) => JsonSerializer.Serialize(value, Plain) + "\n";

    static bool Has(object? value) => value switch
    {
        null or "" => false,
        System.Collections.ICollection { Count: 0 } => false,
        _ => true,
    };

    static JsonSerializerOptions Options(bool indented) => new()
    {
        WriteIndented = indented,
        NewLine = "\n",
        // No page holds these files: quotation marks and accents stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
