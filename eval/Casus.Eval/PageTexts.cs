using System.Text.Json;

namespace Casus.Eval;

/// <summary>The true texts of a folder of pages (<c>truth/*.json</c>), in the order of their file names.</summary>
static class PageTexts
{
    public static IEnumerable<string> Read(string path)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(path, "truth"), "*.json").Order(StringComparer.Ordinal))
        {
            using var page = JsonDocument.Parse(File.ReadAllText(file));
            yield return Text(page.RootElement.GetProperty("ground_truth"), "main_content");
        }
    }

    static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
