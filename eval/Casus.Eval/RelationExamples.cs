using Casus.Language;
using Casus.Read.Events;

namespace Casus.Eval;

/// <summary>What the event classifier learns from: our own example sentences, records of a PLOVER set, and the CAMEO verb patterns beside it (MIT).</summary>
static class RelationExamples
{
    const float PatternWeight = 0.15f;

    const float SentenceWeight = 1;

    const float RecordWeight = 1;

    /// <summary>Our own sentences, <c>data/read/events/examples.tsv</c>: the kind, and a sentence with its source in square and its target in curly brackets.</summary>
    public static IEnumerable<EventExample> Sentences(Pipeline language) =>
        from row in Table.Rows("read/events/examples.tsv")
        let marked = Unmark(row[1])
        select new EventExample(EventFeatures.Of(language.Read(marked.Text), marked.Pair), row[0], SentenceWeight);

    public static EventExample Record(Pipeline language, RelationRecord record) =>
        new(EventFeatures.Of(language.Read(record.Text), record.Pair), RelationLabels.Kind(record.Type), RecordWeight);

    static (string Text, MarkedPair Pair) Unmark(string marked)
    {
        var text = new List<char>();
        var spans = new Dictionary<char, List<(int, int)>> { ['['] = [], ['{'] = [] };
        var opened = 0;
        foreach (var letter in marked)
        {
            if (letter is '[' or '{')
                opened = text.Count;
            else if (letter is ']' or '}')
                spans[letter == ']' ? '[' : '{'].Add((opened, text.Count));
            else
                text.Add(letter);
        }
        return (new string([.. text]), new(spans['['], spans['{'].Count > 0 ? spans['{'] : spans['[']));
    }

    /// <summary>Each pattern is a few words with a code: "* + TO LIFT SANCTIONS [1054] # URGE".</summary>
    public static IEnumerable<EventExample> Patterns(string folder)
    {
        var file = Path.Combine(folder, "dictionaries", "CAMEO.verbpatterns.150430.txt");
        var codes = RelationCodes.Kinds();
        foreach (var line in File.Exists(file) ? File.ReadLines(file) : [])
            if (line.StartsWith("- ", StringComparison.Ordinal) && Pattern(line, codes) is { } example)
                yield return example;
    }

    static EventExample? Pattern(string line, IReadOnlyDictionary<string, string> codes)
    {
        var open = line.IndexOf('[', StringComparison.Ordinal);
        var close = line.IndexOf(']', Math.Max(0, open));
        if (open < 0 || close < open || !codes.TryGetValue(line[(open + 1)..close].Split(':')[0].PadRight(2)[..2], out var kind))
            return null;
        var verb = line.IndexOf('#', close) is > 0 and var hash ? line[(hash + 1)..].Split(['<', ','])[0].Trim() : "";
        var words = line[2..open].Replace("*", " " + verb + " ", StringComparison.Ordinal).Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => char.IsLetter(w[0]) || w[0] == '&')
            .Select(w => w.TrimStart('&').ToLowerInvariant())
            .ToList();
        var features = new Dictionary<string, float> { ["bias"] = 1 };
        for (var i = 0; i < words.Count; i++)
        {
            features["word:" + words[i]] = 1;
            if (i > 0)
                features[$"pair:{words[i - 1]} {words[i]}"] = 1;
        }
        return new(features, kind, PatternWeight);
    }
}
