using System.IO.Compression;
using System.Text.Json;

namespace Casus.Eval.Pages;

/// <summary>One page of a data set with what a person found on it.</summary>
sealed record PageTruth(string Id, string Host, string? Url, byte[] Html)
{
    public required string Text { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>The day, or the instant where the set gives one.</summary>
    public DateTimeOffset? Published { get; init; }

    public bool HasTime { get; init; }

    /// <summary>Reads a folder of <c>html/ID.html.gz</c> with <c>truth/ID.json</c>, or one with <c>fundus.jsonl</c>.</summary>
    public static IEnumerable<PageTruth> Read(string folder)
    {
        var index = Path.Combine(folder, "fundus.jsonl");
        return File.Exists(index)
            ? File.ReadLines(index).Select(line => Fundus(folder, JsonDocument.Parse(line).RootElement))
            : Directory.EnumerateFiles(Path.Combine(folder, "truth"), "*.json").Order(StringComparer.Ordinal).Select(file => Annotated(folder, file));
    }

    static PageTruth Annotated(string folder, string file)
    {
        var root = JsonDocument.Parse(File.ReadAllBytes(file)).RootElement;
        var truth = root.GetProperty("ground_truth");
        var id = Path.GetFileNameWithoutExtension(file);
        var url = root.GetProperty("url").GetString();
        return new(id, HostOf(url), url, Unzip(Path.Combine(folder, "html", id + ".html.gz")))
        {
            Text = Field(truth, "main_content") ?? "",
            Title = Field(truth, "title"),
            Authors = Field(truth, "author") is { Length: > 0 } author ? Split(author) : null,
            Published = Day(Field(truth, "publish_date")),
        };
    }

    static PageTruth Fundus(string folder, JsonElement row)
    {
        var date = row.GetProperty("date").GetString();
        var url = row.GetProperty("url").GetString();
        return new(row.GetProperty("id").GetString()!, HostOf(url), url, Unzip(Path.Combine(folder, row.GetProperty("html").GetString()!)))
        {
            Text = row.GetProperty("body").GetString() ?? "",
            Title = row.GetProperty("title").GetString(),
            Authors = row.GetProperty("authors") is { ValueKind: JsonValueKind.Array } authors && authors.GetArrayLength() > 0 ? [.. authors.EnumerateArray().Select(a => a.GetString()!)] : null,
            Published = Day(date),
            HasTime = date is { Length: > 19 } && (date[19..].Contains('+') || date[19..].Contains('-')),
        };
    }

    static string? Field(JsonElement truth, string name) =>
        truth.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static string[] Split(string authors) =>
        authors.Split([",", " and ", "&", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static DateTimeOffset? Day(string? text) =>
        DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    static string HostOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : "";

    static byte[] Unzip(string file)
    {
        using var zip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var content = new MemoryStream();
        zip.CopyTo(content);
        return content.ToArray();
    }
}
