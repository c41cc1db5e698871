using System.Text.Json;
using Casus.Language;
using Casus.Language.Training;

namespace Casus.Eval;

/// <summary>Scores persons, places and organisations on a names corpus with its own words: a name counts when span and kind are right.</summary>
static class NamesEvaluation
{
    static readonly Dictionary<NameKind, string> Labels = new()
    {
        [NameKind.Person] = "PER",
        [NameKind.Place] = "LOC",
        [NameKind.Organisation] = "ORG",
    };

    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var pipeline = Pipeline.Load();
        var (gold, found, right) = (0, 0, 0);
        foreach (var document in Documents(NamesCorpus.Read(path)))
        {
            var (expected, actual) = (NamesOf(document), NamesOf(pipeline.ReadWords(document.Select(s => s.Words))));
            (gold, found, right) = (gold + expected.Count, found + actual.Count, right + expected.Count(actual.Contains));
            log.WriteLine(JsonSerializer.Serialize(new { document[0].Id, missed = Show(expected.Except(actual), document), wrong = Show(actual.Except(expected), document) }));
        }
        yield return new("precision", 100.0 * right / Math.Max(1, found));
        yield return new("recall", 100.0 * right / Math.Max(1, gold));
        yield return new("f1", 200.0 * right / Math.Max(1, gold + found));
    }

    static IEnumerable<List<NamedSentence>> Documents(IEnumerable<NamedSentence> sentences)
    {
        var document = new List<NamedSentence>();
        foreach (var sentence in sentences)
        {
            if (document.Count > 0 && (sentence.Document != document[0].Document || sentence.Document.Length == 0))
            {
                yield return document;
                document = [];
            }
            document.Add(sentence);
        }
        if (document.Count > 0)
            yield return document;
    }

    static HashSet<(int Sentence, int First, int Last, string Kind)> NamesOf(List<NamedSentence> document)
    {
        var names = new HashSet<(int, int, int, string)>();
        for (var i = 0; i < document.Count; i++)
            foreach (var name in Spans(document[i].Labels))
                names.Add((i, name.First, name.Last, name.Kind));
        return names;
    }

    static HashSet<(int Sentence, int First, int Last, string Kind)> NamesOf(Document document) =>
        [.. document.Names.Where(n => Labels.ContainsKey(n.Kind)).Select(n => (n.Sentence, n.First, n.Last, Labels[n.Kind]))];

    // A name begins at B-, or at an I- that does not continue a name of its kind, as older corpora write it.
    static IEnumerable<(int First, int Last, string Kind)> Spans(IReadOnlyList<string> labels)
    {
        for (var first = 0; first < labels.Count; first++)
        {
            if (labels[first].Length < 3 || !Labels.ContainsValue(labels[first][2..]))
                continue;
            var last = first;
            while (last + 1 < labels.Count && labels[last + 1] == "I-" + labels[first][2..])
                last++;
            yield return (first, last, labels[first][2..]);
            first = last;
        }
    }

    static IEnumerable<string> Show(IEnumerable<(int Sentence, int First, int Last, string Kind)> names, List<NamedSentence> document) =>
        names.Select(n => $"{n.Kind} {string.Join(' ', document[n.Sentence].Words.Skip(n.First).Take(n.Last - n.First + 1))} @ {string.Join(' ', document[n.Sentence].Words)}");
}
