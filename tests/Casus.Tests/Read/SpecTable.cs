namespace Casus.Tests.Read;

/// <summary>
/// A table of expected elements. The first heading names their kind: "utterance" means that the reading has these,
/// "utterances" that it has these and no others (a lone row "none": it has none).
/// </summary>
sealed record SpecTable(string[] Headings, IReadOnlyList<string[]> Rows)
{
    public string Kind => Headings[0];

    public static IEnumerable<SpecTable> In(string[] lines)
    {
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (!lines[i].StartsWith('|') || !lines[i + 1].StartsWith("|-", StringComparison.Ordinal))
                continue;
            var rows = lines[(i + 2)..].TakeWhile(l => l.StartsWith('|')).Select(Cells).ToList();
            yield return new SpecTable(Cells(lines[i]), rows);
            i += rows.Count + 1;
        }
    }

    static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}
