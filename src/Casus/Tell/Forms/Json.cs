using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casus.Store;

namespace Casus.Tell.Forms;

/// <summary>
/// How the model is written as JSON: camel case, enumeration values in kebab case, periods in their ISO form, every
/// field present (null where unknown), the same bytes for the same input.
/// </summary>
static class Json
{
    /// <summary>For one document: indented, passages name their article.</summary>
    public static JsonSerializerOptions Document { get; } = Options(indented: true, new SupportConverter());

    /// <summary>For one line an article: passages are offsets into that article's text.</summary>
    public static JsonSerializerOptions Line { get; } = Options(indented: false, new LocalPassageConverter());

    static JsonSerializerOptions Options(bool indented, JsonConverter converter) => new(JsonSerializerDefaults.Web)
    {
        WriteIndented = indented,
        NewLine = "\n",
        // Nothing here stands in a page: quotation marks and accents stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new PeriodConverter(), converter },
    };
}
