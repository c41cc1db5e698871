using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Casus.Tests.Samples;

/// <summary>What stands on the page of an article, by the plainest means, so that the truth is checked by other code than the program's.</summary>
static partial class Visible
{
    static readonly ConcurrentDictionary<string, string> Texts = [];

    public static string Text(TrueArticle article) => Texts.GetOrAdd(article.Id, _ => Fold(Load(article)));

    /// <summary>Folds every run of white space to one space.</summary>
    public static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim();

    /// <summary>The raw bytes of a file as text, in the charset it declares.</summary>
    public static string Decode(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var head = Encoding.ASCII.GetString(bytes, 0, Math.Min(1024, bytes.Length));
        return head.Contains("charset=windows-1252", StringComparison.OrdinalIgnoreCase)
            ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes)
            : new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
    }

    /// <summary>The value of a field of a row of a JSONL or CSV file, by the row's id.</summary>
    public static string? Field(TrueArticle article, string field) =>
        Rows(Path.Combine(Press.Folder, article.File)).Single(r => r["id"] == article.Id).GetValueOrDefault(field);

    static string Load(TrueArticle article)
    {
        var file = Path.Combine(Press.Folder, article.File);
        return Path.GetExtension(file) switch
        {
            ".html" => Page(Decode(file)),
            ".jsonl" or ".csv" => Field(article, "title") + "\n" + Field(article, "text"),
            ".md" => Decode(file).Replace("*", "", StringComparison.Ordinal),
            _ => Decode(file),
        };
    }

    static string Page(string html)
    {
        var document = new HtmlParser().ParseDocument(Breaks().Replace(html, " $0"));
        foreach (var hidden in document.QuerySelectorAll("script, style, head"))
            hidden.Remove();
        return document.DocumentElement.TextContent;
    }

    static IEnumerable<Dictionary<string, string?>> Rows(string file) =>
        file.EndsWith(".csv", StringComparison.Ordinal) ? CsvRows(file) : JsonRows(file);

    static IEnumerable<Dictionary<string, string?>> JsonRows(string file) =>
        File.ReadLines(file).Select(line => JsonSerializer.Deserialize<Dictionary<string, string?>>(line)!);

    static IEnumerable<Dictionary<string, string?>> CsvRows(string file)
    {
        var rows = CsvRow().Matches(Decode(file)).Select(m => m.Groups[1].Captures.Select(c => Unquote(c.Value)).ToArray()).ToList();
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(f => f.First, f => (string?)f.Second));
    }

    static string Unquote(string field) =>
        field.StartsWith('"') ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;

    // RFC 4180: fields in quotation marks may hold commas, line ends and doubled quotation marks.
    [GeneratedRegex("(?:(\"(?:[^\"]|\"\")*\"|[^,\"\n]*)(?:,|(?=\n)))+\n")]
    private static partial Regex CsvRow();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    // Parts of a page that stand apart for a reader stand apart in its text.
    [GeneratedRegex(@"<(?:/?(?:p|li|h[1-6]|div|td|tr|ul|ol|dt|dd|nav|button|label|figcaption|time|section|article|aside|footer|header)\b|br)", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();
}
