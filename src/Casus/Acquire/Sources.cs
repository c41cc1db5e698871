using System.Globalization;
using System.Text;

namespace Casus.Acquire;

/// <summary>
/// Opens files and folders of articles: <c>.txt .html .md</c> hold one article each, <c>.jsonl</c> and <c>.csv</c> one a row
/// (fields id, url, title, text or html, published, outlet, author: any subset), <c>-</c> is the standard input.
/// Pages come one by one, folders in ordinal order; what cannot be taken comes as a refusal in its place.
/// </summary>
public static class Sources
{
    /// <summary>Opens these paths in their order; a file that is named twice is taken once.</summary>
    /// <param name="paths">Files, folders, or "-".</param>
    /// <param name="lines">Each line of a plain text file is an article of its own.</param>
    /// <param name="input">What "-" stands for; the standard input of the process unless given.</param>
    public static IEnumerable<Acquired> Open(IReadOnlyList<string> paths, bool lines = false, Stream? input = null)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(path =>
            path == "-" ? Take(Opening.Of(input ?? Console.OpenStandardInput()), "-", null, lines)
            : string.IsNullOrWhiteSpace(path) ? [Refused(path, "a path is empty")]
            : Directory.Exists(path) ? InFolder(path, lines, met)
            : met.Add(Path.GetFullPath(path)) ? Take(Opening.File(path), path, Format.Named(path).MediaType, lines)
            : []);
    }

    internal static Acquired Refused(string source, string reason) => new Acquired.Refused(new(source, "acquire", reason));

    static IEnumerable<Acquired> InFolder(string folder, bool lines, HashSet<string> met)
    {
        var any = false;
        foreach (var (file, unseen) in Folder.Files(folder))
        {
            var format = Format.InFolder(file);
            if (unseen is null && format.IsCompanion)
                continue;
            any = true;
            if ((unseen ?? format.Problem ?? FileKind.Problem(file)) is { } problem)
                yield return Refused(file, problem);
            else if (met.Add(Path.GetFullPath(file)))
                foreach (var acquired in Take(Opening.File(file), file, format.MediaType, lines))
                    yield return acquired;
        }
        if (!any)
            yield return Refused(folder, "the folder holds no articles");
    }

    static IEnumerable<Acquired> Take(Opening opening, string source, string? mediaType, bool lines)
    {
        using (opening)
            foreach (var acquired in opening.Problem is { } problem ? [Refused(source, problem)] : Contents(opening, source, mediaType ?? Sniffed(opening.Start), lines))
                yield return acquired;
    }

    static IEnumerable<Acquired> Contents(Opening opening, string source, string mediaType, bool lines) => mediaType switch
    {
        "application/jsonl" => Rows(opening, source, JsonRows.Lines),
        "text/csv" => Rows(opening, source, CsvRows.Read),
        "application/json" => Whole(opening, source, c => JsonRows.Whole((Charset.Of(c) ?? Encoding.UTF8).GetString(c).TrimStart('\uFEFF'), source)),
        "text/plain" when lines => Rows(opening, source, PlainLines),
        _ => Whole(opening, source, c => [new Acquired.Taken(new(source, mediaType == "text/plain" && IsHtml(c) ? "text/html" : mediaType, c))]),
    };

    static IEnumerable<Acquired> Whole(Opening opening, string source, Func<byte[], IEnumerable<Acquired>> take)
    {
        var capture = opening.Whole();
        return capture.Problem is { } problem ? [Refused(source, problem)] : take(capture.Content);
    }

    /// <summary>A file of rows is streamed, so it may be of any size; only its beginning is probed.</summary>
    static IEnumerable<Acquired> Rows(Opening opening, string source, Func<TextReader, string, IEnumerable<Acquired>> read) =>
        opening.Text() is { } text ? read(text, source) : [Refused(source, Charset.Unknown)];

    static IEnumerable<Acquired> PlainLines(TextReader reader, string source)
    {
        var number = 0;
        foreach (var line in LineReader.Lines(reader))
        {
            number++;
            var place = string.Create(CultureInfo.InvariantCulture, $"{source}:{number}");
            if (line is null)
                yield return Refused(place, "the line is too long");
            else if (!string.IsNullOrWhiteSpace(line))
                yield return new Acquired.Taken(new(place, "text/plain", Encoding.UTF8.GetBytes(line))
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(source)}:{number}"),
                    Charset = "utf-8",
                    IsBare = true,
                });
        }
    }

    /// <summary>What comes without a name is: rows, if it begins as an object does.</summary>
    static string Sniffed(ReadOnlySpan<byte> start) => Beginning(start).StartsWith('{') ? "application/jsonl" : "text/plain";

    // HTML says what it is in its first tag.
    static bool IsHtml(ReadOnlySpan<byte> content) =>
        Beginning(content).StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
        || Beginning(content).StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    static string Beginning(ReadOnlySpan<byte> content) =>
        (Charset.Of(content[..Math.Min(content.Length, 512)]) ?? Encoding.UTF8)
            .GetString(content[..Math.Min(content.Length, 512)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
}
