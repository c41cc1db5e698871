namespace Casus.Language.Training;

/// <summary>Reads names corpora: UNER's numbered tab-separated columns, and the two columns of wikigold.</summary>
public static class NamesCorpus
{
    public static IEnumerable<NamedSentence> Read(string path)
    {
        var (id, document) = ("", "");
        var (words, labels) = (new List<string>(), new List<string>());
        foreach (var line in Treebank.Lines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0)
                    yield return new(id, document, [.. words], [.. Begun(labels)]);
                words.Clear();
                labels.Clear();
            }
            else if (line.StartsWith("# newdoc id", StringComparison.Ordinal))
                document = line[(line.IndexOf('=') + 1)..].Trim();
            else if (line.StartsWith("# sent_id", StringComparison.Ordinal))
                id = line[(line.IndexOf('=') + 1)..].Trim();
            else if (Fields(line) is { } fields)
            {
                words.Add(fields.Word);
                labels.Add(fields.Label);
            }
        }
    }

    // Older corpora write I- for the first word of a name too; here it is always B-.
    static IEnumerable<string> Begun(List<string> labels)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            var isInside = labels[i].StartsWith("I-", StringComparison.Ordinal);
            var continues = i > 0 && labels[i - 1] != "O" && labels[i - 1].AsSpan(1).SequenceEqual(labels[i].AsSpan(1));
            yield return isInside && !continues ? "B" + labels[i][1..] : labels[i];
        }
    }

    static (string Word, string Label)? Fields(string line)
    {
        var columns = line.Split('\t');
        if (columns.Length > 2)
            return char.IsDigit(columns[0][0]) ? (columns[1], columns[2]) : null;
        var space = line.LastIndexOf(' ');
        return space > 0 && line[0] != '#' ? (line[..space], line[(space + 1)..]) : null;
    }
}
