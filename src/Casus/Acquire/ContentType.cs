namespace Casus.Acquire;

/// <summary>A media type and the charset declared with it, as a Content-Type field has them.</summary>
readonly record struct ContentType(string MediaType, string? Charset)
{
    public static ContentType Parse(string? field)
    {
        var parts = (field ?? "").Split(';', 8, StringSplitOptions.TrimEntries);
        var charset = parts.Skip(1).FirstOrDefault(p => p.StartsWith("charset=", StringComparison.OrdinalIgnoreCase));
        return new(parts[0].ToLowerInvariant(), charset?["charset=".Length..].Trim('"', '\'', ' '));
    }

    public bool IsHtml => MediaType is "text/html" or "application/xhtml+xml";

    public bool IsPlain => MediaType == "text/plain";
}
