using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Casus.Acquire.Archives;

/// <summary>
/// The pages of a WARC file: responses, resources and conversions that hold text for readers. Pictures, scripts, redirects, errors and
/// feeds are passed over; a revisit says that a page was unchanged and gives none.
/// </summary>
sealed class WarcPages(string source, PageList wanted)
{
    readonly HashSet<ulong> _met = [];

    public IEnumerable<Acquired> Read(Stream stream)
    {
        foreach (var (record, problem) in WarcRecords.Read(stream))
            if (problem is not null)
                yield return Sources.Refused(source, problem);
            else if (Take(record!) is { } acquired)
                yield return acquired;
    }

    Acquired? Take(WarcRecord record)
    {
        if (record.Target is not { } target || !wanted.Wants(target))
            return null;
        try
        {
            return record.Type switch
            {
                "response" => Response(record, target),
                "resource" or "conversion" => Made(record, target, ContentType.Parse(record.Fields["Content-Type"]), () => Capture.From(record.Block)),
                "revisit" => Revisit(record, target),
                _ => null,
            };
        }
        catch (EndOfStreamException)
        {
            // The next thing read tells where the file was cut off.
            return null;
        }
    }

    Acquired? Response(WarcRecord record, string target)
    {
        var bytes = new ByteReader(record.Block, 16 * 1024);
        var status = bytes.ReadLine()?.Split(' ', 3) ?? [];
        var fields = HeaderFields.Read(bytes);
        if (status is [_, ['3', ..], ..])
            wanted.Follow(target, fields["Location"]);
        return status is [var protocol, "200", ..] && protocol.StartsWith("HTTP/", StringComparison.Ordinal)
            ? Made(record, target, ContentType.Parse(fields["Content-Type"]), () => Body(bytes, fields))
            : null;
    }

    static Capture Body(ByteReader bytes, HeaderFields fields)
    {
        var body = Capture.From(bytes);
        return body.Problem is null ? HttpBody.Decode(body.Content, fields["Transfer-Encoding"], fields["Content-Encoding"]) : body;
    }

    Acquired? Made(WarcRecord record, string target, ContentType type, Func<Capture> body)
    {
        if (!IsForReaders(type, target))
            return null;
        _met.Add(Mark(target));
        var capture = body();
        return (capture.Problem ?? (capture.Content.Length == 0 ? "it is empty" : Capture.Foreign(capture.Content))) is { } problem
            ? Sources.Refused($"{source}#{target}", problem)
            : new Acquired.Taken(new($"{source}#{target}", type.IsHtml ? "text/html" : "text/plain", capture.Content)
            {
                Url = target,
                Charset = type.Charset,
                Fetched = Date(record),
            });
    }

    Acquired? Revisit(WarcRecord record, string target) =>
        _met.Contains(Mark(target)) || (record.RefersTo is { } other && _met.Contains(Mark(other)))
            ? null
            : Sources.Refused($"{source}#{target}", $"it repeats a page that is not in this file: {record.RefersTo ?? target}");

    static bool IsForReaders(ContentType type, string target) =>
        type.IsHtml || (type.IsPlain && !target.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase));

    static DateTimeOffset? Date(WarcRecord record) =>
        DateTimeOffset.TryParse(record.Fields["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    // Eight bytes an address: a million pages in some thirty megabytes.
    static ulong Mark(string address) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(address)));
}
