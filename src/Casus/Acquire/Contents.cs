using System.Globalization;
using System.Text;
using Casus.Acquire.Archives;
using Casus.Acquire.Feeds;

namespace Casus.Acquire;

/// <summary>Takes the articles out of what was found, by what it is.</summary>
static class Contents
{
    public static IEnumerable<Acquired> Of(Find find)
    {
        using (find.Opening)
            foreach (var acquired in Guarded(Opened(find), find.Source))
                yield return acquired;
    }

    /// <summary>What comes until the bytes turn out to be damaged or to end too early, and then the reason.</summary>
    public static IEnumerable<Acquired> Guarded(IEnumerable<Acquired> contents, string source)
    {
        using var rest = contents.GetEnumerator();
        while (true)
        {
            Acquired? next = null;
            try
            {
                if (rest.MoveNext())
                    next = rest.Current;
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
            {
                next = Sources.Refused(source, exception.Message);
            }
            if (next is null)
                yield break;
            yield return next;
        }
    }

    static IEnumerable<Acquired> Opened(Find find) =>
        find.Opening.Problem is { } problem ? [Sources.Refused(find.Source, problem)]
        : find.Opening.Archive != ArchiveKind.None ? Unpacking.Read(find)
        : Written(find, find.MediaType ?? Sniffed(find.Opening.Start));

    static IEnumerable<Acquired> Written(Find find, string mediaType) => mediaType switch
    {
        "application/jsonl" => Rows(find, JsonRows.Lines),
        "text/csv" => Rows(find, CsvRows.Read),
        Format.Archive => [Sources.Refused(find.Source, "its name is that of an archive, but its bytes are of none that is known")],
        Format.Feed => Feed(find),
        "text/plain" when find.Lines => Rows(find, PlainLines),
        _ => Whole(find, c => [new Acquired.Taken(new(find.Source, mediaType == "text/plain" && IsHtml(c) ? "text/html" : mediaType, c))]),
    };

    static IEnumerable<Acquired> Feed(Find find) => FeedKinds.Of(find.Opening.Start) switch
    {
        not FeedKind.None => Whole(find, c => FeedPages.Read(c, find.Source)),
        _ when Beginning(find.Opening.Start) is ['{' or '[', ..] => find.IsAsked ? Whole(find, c => JsonRows.Whole((Charset.Of(c) ?? Encoding.UTF8).GetString(c).TrimStart('\uFEFF'), find.Source)) : [],
        _ => find.IsAsked ? [Sources.Refused(find.Source, "it is neither a feed nor a list of feeds, by its first element")] : [],
    };

    static IEnumerable<Acquired> Whole(Find find, Func<byte[], IEnumerable<Acquired>> take)
    {
        var capture = find.Opening.Whole();
        return capture.Problem is { } problem ? [Sources.Refused(find.Source, problem)] : take(capture.Content);
    }

    /// <summary>A file of rows is streamed, so it may be of any size; only its beginning is probed.</summary>
    static IEnumerable<Acquired> Rows(Find find, Func<TextReader, string, IEnumerable<Acquired>> read) =>
        find.Opening.Text() is { } text ? read(text, find.Source) : [Sources.Refused(find.Source, Charset.Unknown)];

    static IEnumerable<Acquired> PlainLines(TextReader reader, string source)
    {
        var number = 0;
        foreach (var line in LineReader.Lines(reader))
        {
            number++;
            var place = string.Create(CultureInfo.InvariantCulture, $"{source}:{number}");
            if (line is null)
                yield return Sources.Refused(place, "the line is too long");
            else if (!string.IsNullOrWhiteSpace(line))
                yield return new Acquired.Taken(new(place, "text/plain", Encoding.UTF8.GetBytes(line))
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(source)}:{number}"),
                    Charset = "utf-8",
                    IsBare = true,
                });
        }
    }

    /// <summary>What comes without a name is a feed by its root, and rows if it begins as an object does.</summary>
    static string Sniffed(ReadOnlySpan<byte> start) =>
        FeedKinds.Of(start) != FeedKind.None ? Format.Feed : Beginning(start).StartsWith('{') ? "application/jsonl" : "text/plain";

    // HTML says what it is in its first tag.
    static bool IsHtml(ReadOnlySpan<byte> content) =>
        Beginning(content).StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
        || Beginning(content).StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    static string Beginning(ReadOnlySpan<byte> content) =>
        (Charset.Of(content[..Math.Min(content.Length, 512)]) ?? Encoding.UTF8)
            .GetString(content[..Math.Min(content.Length, 512)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
}
