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
    /// <summary>Opens these paths in their order.</summary>
    /// <param name="paths">Files, folders, or "-".</param>
    /// <param name="lines">Each line of a plain text file is an article of its own.</param>
    /// <param name="input">What "-" stands for; the standard input of the process unless given.</param>
    public static IEnumerable<Acquired> Open(IReadOnlyList<string> paths, bool lines = false, Stream? input = null) =>
        paths.SelectMany(path =>
            path == "-" ? Input(input, lines)
            : Directory.Exists(path) ? InFolder(path, lines)
            : File.Exists(path) ? Take(path, Format.Named(path).MediaType!, lines)
            : [Refused(path, "there is no such file or folder")]);

    internal static Acquired Refused(string source, string reason) => new Acquired.Refused(new(source, "acquire", reason));

    static IEnumerable<Acquired> InFolder(string folder, bool lines)
    {
        var any = false;
        foreach (var file in Folder.Files(folder))
        {
            var format = Format.InFolder(file);
            if (format.IsCompanion)
                continue;
            any = true;
            foreach (var acquired in format.Problem is { } problem ? [Refused(file, problem)] : Take(file, format.MediaType!, lines))
                yield return acquired;
        }
        if (!any)
            yield return Refused(folder, "the folder holds no articles");
    }

    static IEnumerable<Acquired> Input(Stream? input, bool lines)
    {
        var capture = Capture.From(input ?? Console.OpenStandardInput());
        if (capture.Problem is { } problem)
            return [Refused("-", problem)];
        var text = new MemoryStream(capture.Content);
        return Start(capture.Content).StartsWith('{') ? JsonRows.Lines(Text(text), "-")
            : lines ? PlainLines(Text(text), "-")
            : [new Acquired.Taken(new("-", Sniff(capture.Content), capture.Content))];
    }

    static IEnumerable<Acquired> Take(string path, string mediaType, bool lines) => mediaType switch
    {
        "application/jsonl" => Rows(path, JsonRows.Lines),
        "text/csv" => Rows(path, CsvRows.Read),
        "application/json" => Whole(path, c => JsonRows.Whole(Encoding.UTF8.GetString(c), path)),
        "text/plain" when lines => Rows(path, PlainLines),
        _ => Whole(path, c => [new Acquired.Taken(new(path, mediaType == "text/plain" ? Sniff(c) : mediaType, c))]),
    };

    static IEnumerable<Acquired> Whole(string path, Func<byte[], IEnumerable<Acquired>> take)
    {
        var capture = Capture.File(path);
        return capture.Problem is { } problem ? [Refused(path, problem)] : take(capture.Content);
    }

    /// <summary>A file of rows is streamed, so it may be of any size; only its beginning is probed.</summary>
    static IEnumerable<Acquired> Rows(string path, Func<TextReader, string, IEnumerable<Acquired>> read)
    {
        Stream stream;
        string? problem;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            problem = Probe(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            (stream, problem) = (Stream.Null, e.Message);
        }
        using var reader = Text(stream);
        if (problem is not null)
            yield return Refused(path, problem);
        else
            foreach (var acquired in read(reader, path))
                yield return acquired;
    }

    static string? Probe(Stream stream)
    {
        var start = new byte[8192];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return read == 0 ? "it is empty" : Capture.Foreign(start.AsSpan(0, read));
    }

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

    /// <summary>What text without a telling name is: HTML says so in its first tag.</summary>
    static string Sniff(byte[] content) =>
        Start(content).StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
        || Start(content).StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? "text/html" : "text/plain";

    static string Start(byte[] content) =>
        Encoding.UTF8.GetString(content, 0, Math.Min(content.Length, 512)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');

    static StreamReader Text(Stream stream) => new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
}
