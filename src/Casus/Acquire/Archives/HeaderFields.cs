namespace Casus.Acquire.Archives;

/// <summary>The named fields that head a WARC record or an HTTP message; names without case, the first of two alike counts.</summary>
sealed class HeaderFields
{
    const int MostLines = 1000;
    const int LongestField = 64 * 1024;

    readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    public string? this[string name] => _fields.GetValueOrDefault(name);

    public IEnumerable<KeyValuePair<string, string>> All => _fields;

    public void Add(string name, string value) => _fields.TryAdd(name, value);

    /// <summary>Reads up to the empty line; lines that are no fields are passed over.</summary>
    public static HeaderFields Read(ByteReader bytes)
    {
        var fields = new HeaderFields();
        string? last = null;
        for (var i = 0; i < MostLines && bytes.ReadLine() is { Length: > 0 } line; i++)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t')
            {
                // A line that begins with a blank goes on with the field before.
                if (last is not null && fields._fields[last].Length + line.Length < LongestField)
                    fields._fields[last] += $" {line.Trim()}";
            }
            else if (colon > 0)
                fields.Add(last = line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
        return fields;
    }
}
