using System.Text.Json;
using Casus.Language;
using Casus.Read.CauseModels;

namespace Casus.Eval;

/// <summary>
/// Measures causes on files of the Causal News Corpus: whether a sentence states one (accuracy, F1), or, where the file marks
/// them, cause and effect spans (F1 of exact spans under the best matching of relations).
/// </summary>
static class Causes
{
    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var rows = Csv.Read(path).ToList();
        var model = CauseModel.Load();
        var language = Pipeline.Load();
        return rows.Count > 0 && rows[0].ContainsKey(CausesCorpus.Marked)
            ? MeasureSpans(rows.Select(r => (CausesCorpus.Tokens(r["text"]), CausesCorpus.Spans(r), Predict(model, CausesCorpus.Trees(language, r["text"])))), log)
            : MeasureSentences(rows.Select(r => (r["label"] == "1", model.Score(CausesCorpus.Trees(language, r["text"])) > 0)), log);
    }

    public static IReadOnlyList<CauseSpan> Predict(CauseModel model, IReadOnlyList<Sentence> trees) => trees.Count == 1 ? model.Spans(trees[0]) : [];

    public static IEnumerable<Figure> MeasureSentences(IEnumerable<(bool Gold, bool Found)> sentences, TextWriter log)
    {
        var counted = new BinaryCounts();
        foreach (var (gold, found) in sentences)
        {
            log.WriteLine(JsonSerializer.Serialize(new { index = counted.All, prediction = found ? 1 : 0 }));
            counted.Add(gold, found);
        }
        return [new("accuracy", counted.Accuracy), new("f1", counted.F1)];
    }

    public static IEnumerable<Figure> MeasureSpans(IEnumerable<(IReadOnlyList<string> Tokens, IReadOnlyList<CauseSpan> Gold, IReadOnlyList<CauseSpan> Found)> sentences, TextWriter log)
    {
        var (right, gold, found, index) = (0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            log.WriteLine(JsonSerializer.Serialize(new { index = index++, prediction = sentence.Found.Select(s => CausesCorpus.Write(sentence.Tokens, s)) }));
            if (sentence.Gold.Count == 0)
                continue;
            right += Matching(sentence.Gold, sentence.Found, 0, 0);
            gold += 2 * sentence.Gold.Count;
            found += 2 * sentence.Found.Count;
        }
        return [new("span_f1", 200.0 * right / Math.Max(1, gold + found))];
    }

    /// <summary>The most spans that can be right when each found relation is matched with at most one marked.</summary>
    static int Matching(IReadOnlyList<CauseSpan> gold, IReadOnlyList<CauseSpan> found, int at, int used)
    {
        if (at == found.Count)
            return 0;
        var best = Matching(gold, found, at + 1, used);
        for (var i = 0; i < gold.Count; i++)
            if ((used & (1 << i)) == 0)
            {
                var right = (gold[i].Cause == found[at].Cause ? 1 : 0) + (gold[i].Effect == found[at].Effect ? 1 : 0);
                best = Math.Max(best, right + Matching(gold, found, at + 1, used | (1 << i)));
            }
        return best;
    }
}
