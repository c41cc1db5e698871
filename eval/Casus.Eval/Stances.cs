using System.Text.Json;
using Casus.Language;
using Casus.Read.Learning;
using Casus.Read.StanceModels;

namespace Casus.Eval;

/// <summary>Measures, trains and cross-validates on clauses of Security Council speeches whether a clause criticises another state.</summary>
static class Stances
{
    const int Folds = 5;
    const string Remark = "Weights trained on UNSCon (Security Council clauses, CC BY-SA 4.0) by `Casus.Eval stances.train`; CC BY-SA 4.0.";

    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var model = ConflictModel.Load();
        return Measure(Speeches(path).Select(speech => (speech, model.Score(speech))), log);
    }

    public static IEnumerable<Figure> Train(string path, TextWriter log)
    {
        var speeches = Speeches(path);
        var (_, clauses, runs) = ConflictTrainer.Train(speeches);
        Save("clauses", clauses);
        Save("runs", runs);
        log.WriteLine($"{speeches.Count} speeches");
        return [new("speeches", speeches.Count)];
    }

    /// <summary>Figures on each fifth of the speeches of a model that has seen only the others.</summary>
    public static IEnumerable<Figure> Validate(string path, TextWriter log)
    {
        var speeches = Speeches(path).GroupBy(s => string.Join('_', s[0].Speech.Split('_').Take(4))).Select(g => g.ToList()).ToList();
        var scored = new List<(IReadOnlyList<Clause>, IReadOnlyList<double>)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = ConflictTrainer.Train([.. speeches.Where((_, i) => i % Folds != fold).SelectMany(s => s)]).Model;
            scored.AddRange(speeches.Where((_, i) => i % Folds == fold).SelectMany(s => s).Select(s => (s, model.Score(s))));
        }
        return Measure(scored, log);
    }

    static IEnumerable<Figure> Measure(IEnumerable<(IReadOnlyList<Clause> Speech, IReadOnlyList<double> Scores)> speeches, TextWriter log)
    {
        var counted = new BinaryCounts();
        foreach (var (speech, scores) in speeches)
            foreach (var (clause, score) in speech.Zip(scores))
            {
                log.WriteLine(JsonSerializer.Serialize(new { index = counted.All, prediction = score > 0 ? 1 : 0 }));
                counted.Add(clause.IsConflict == true, score > 0);
            }
        return [new("macro_f1", counted.MacroF1)];
    }

    static List<IReadOnlyList<Clause>> Speeches(string path)
    {
        var language = Pipeline.Load();
        return [.. Csv.Read(path).GroupBy(row => row["file_id"], StringComparer.Ordinal).Select(g => (IReadOnlyList<Clause>)[.. g.Select(row => Read(language, row))])];
    }

    static Clause Read(Pipeline language, Dictionary<string, string> row)
    {
        var tokens = CausesCorpus.Tokens(row["EDU_text"]);
        return new(row["file_id"], language.ReadWords([tokens.Count > 0 ? tokens : ["-"]]).Sentences[0], row["Binary_Conflict_score"] == "1");
    }

    static void Save(string name, LinearModel model)
    {
        using var writer = new StreamWriter($"data/read/stances/{name}.weights");
        WeightFile.Write(writer, Remark, model.Weights);
    }
}
