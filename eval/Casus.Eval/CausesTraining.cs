using Casus.Language;
using Casus.Read.CauseModels;
using Casus.Read.Learning;

namespace Casus.Eval;

/// <summary>
/// Trains and cross-validates the model of causes on the folder of the Causal News Corpus (train_subtask1.csv,
/// train_subtask2_grouped.csv). Training writes its weights to data/read/causes below the working folder.
/// </summary>
static class CausesTraining
{
    const int Folds = 5;

    // Two fifths (1,200 sentences) tell enough and take a minute.
    const int Measured = 2;
    const string Remark = "Weights trained on the Causal News Corpus V2 (CC0) by `Casus.Eval causes.train`; Apache-2.0.";

    public static IEnumerable<Figure> Train(string path, TextWriter log)
    {
        var texts = Texts(path);
        var (_, sentences, heads, edges) = CauseModelTrainer.Train(texts);
        Save("sentences", sentences);
        Save("heads", heads);
        Save("edges", edges);
        log.WriteLine($"{texts.Count} sentences");
        return [new("sentences", texts.Count)];
    }

    /// <summary>Figures on two fifths of the documents, each of a model that has seen only the others.</summary>
    public static IEnumerable<Figure> Validate(string path, TextWriter log)
    {
        var texts = Texts(path);
        var fold = texts.Select(t => t.Group).Distinct().Order(StringComparer.Ordinal).Select((g, i) => (g, i)).ToDictionary(p => p.g, p => p.i % Folds);
        var sentences = new List<(bool, bool)>();
        var spans = new List<(IReadOnlyList<string>, IReadOnlyList<CauseSpan>, IReadOnlyList<CauseSpan>)>();
        for (var i = 0; i < Measured; i++)
        {
            var model = CauseModelTrainer.Train([.. texts.Where(t => fold[t.Group] != i)]).Model;
            foreach (var text in texts.Where(t => fold[t.Group] == i))
            {
                sentences.Add((text.IsCausal, model.Score(text.Trees) > 0));
                spans.Add(([.. text.Trees.SelectMany(t => t.Words).Select(w => w.Form)], text.Spans, text.Spans.Count == 0 ? [] : Causes.Predict(model, text.Trees)));
            }
        }
        return Causes.MeasureSentences(sentences, log).Concat(Causes.MeasureSpans(spans, log));
    }

    static List<CauseText> Texts(string path)
    {
        var language = Pipeline.Load();
        var spans = Csv.Read(Path.Combine(path, "train_subtask2_grouped.csv")).ToDictionary(row => Bare(CausesCorpus.Key(row)), CausesCorpus.Spans);
        return [.. Csv.Read(Path.Combine(path, "train_subtask1.csv")).Select(row => Text(language, row, spans))];
    }

    static CauseText Text(Pipeline language, Dictionary<string, string> row, Dictionary<string, IReadOnlyList<CauseSpan>> spans)
    {
        var trees = CausesCorpus.Trees(language, row["text"]);
        var words = trees.Sum(t => t.Words.Count);
        var key = Bare(row["index"]);
        var inside = trees.Count == 1 ? spans.GetValueOrDefault(key, []).Where(s => s.Cause.Last < words && s.Effect.Last < words) : [];
        return new(string.Join('_', key.Split('_').Take(2)), trees, row["label"] == "1", [.. inside]);
    }

    static string Bare(string index) => index.StartsWith("train_", StringComparison.Ordinal) ? index["train_".Length..] : index;

    static void Save(string name, LinearModel model)
    {
        using var writer = new StreamWriter($"data/read/causes/{name}.weights");
        WeightFile.Write(writer, Remark, model.Weights);
    }
}
