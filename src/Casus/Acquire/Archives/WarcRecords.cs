using System.Globalization;

namespace Casus.Acquire.Archives;

/// <summary>The records of a WARC file, one after the other. Bytes that belong to no record are passed over up to the next one.</summary>
static class WarcRecords
{
    const string Beginning = "WARC/";

    /// <summary>Each record, or where there should be one and is none.</summary>
    public static IEnumerable<(WarcRecord? Record, string? Problem)> Read(Stream stream)
    {
        var bytes = new ByteReader(stream);
        var isLost = false;
        for (var offset = 0L; bytes.ReadLine() is { } line; offset = bytes.Count)
        {
            if (!line.StartsWith(Beginning, StringComparison.Ordinal))
            {
                if (line.Length > 0 && !isLost)
                    yield return (null, At("the file is damaged", offset));
                isLost |= line.Length > 0;
                continue;
            }
            isLost = false;
            var fields = HeaderFields.Read(bytes);
            if (!long.TryParse(fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                yield return (null, At("a record does not say how long it is", offset));
                isLost = true;
                continue;
            }
            var record = new WarcRecord(offset, fields, new(bytes, length));
            yield return (record, null);
            if (!record.Block.Skip())
                yield return (null, At("the file is cut off within the record that begins", offset));
        }
    }

    static string At(string problem, long offset) => string.Create(CultureInfo.InvariantCulture, $"{problem} at byte {offset} (unpacked)");
}
