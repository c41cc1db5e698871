using Casus.Language.Models;
using Casus.Language.Tagging;

namespace Casus.Language.Training.Tagging;

/// <summary>
/// Five taggers: one that has learnt all sentences, which ships, and four that have each left out a quarter. A sentence
/// of the treebanks is tagged by the one that has not seen it, so that the network meets the tagger's real errors.
/// </summary>
sealed class Jackknife
{
    const int Folds = 4;

    /// <summary>Neighbouring sentences are of one text and stay together.</summary>
    const int Block = 40;

    readonly ModelWriter _written = new();
    readonly Tagger[] _taggers;

    public Jackknife(IReadOnlyList<TreebankSentence> sentences, Labels tags, int seed, TextWriter log)
    {
        Whole = new(Train(sentences, tags, (seed, _written)));
        _taggers = new Tagger[Folds];
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = sentences.Where((_, number) => FoldOf(number) != fold).ToList();
            _taggers[fold] = new(Train(others, tags, (seed, new())));
        }
        log.WriteLine(FormattableString.Invariant($"taggers: {100 * Accuracy(sentences, tags):F2} % of the tags right in sentences left out"));
    }

    /// <summary>The tagger that has learnt everything.</summary>
    public Tagger Whole { get; }

    /// <summary>The tagger that has not seen the sentence of this number.</summary>
    public Tagger For(int sentence) => _taggers[FoldOf(sentence)];

    public void Write(ModelWriter writer) => writer.AddAll(_written);

    static int FoldOf(int sentence) => sentence / Block % Folds;

    static TaggerModel Train(IReadOnlyList<TreebankSentence> sentences, Labels tags, (int Seed, ModelWriter Writer) run)
    {
        var training = new TagTraining(sentences, tags);
        training.Run(run.Seed);
        training.Write(run.Writer);
        return new(ModelFile.Of(run.Writer), tags.Count);
    }

    double Accuracy(IReadOnlyList<TreebankSentence> sentences, Labels tags)
    {
        var (right, all) = (0, 0);
        foreach (var (number, sentence) in sentences.Index())
        {
            var guesses = new int[sentence.Words.Count];
            For(number).Tag([.. sentence.Words.Select(word => word.Form.AsMemory())], guesses);
            right += sentence.Words.Where((word, i) => tags[guesses[i]] == ExampleMaker.TagOf(word)).Count();
            all += guesses.Length;
        }
        return (double)right / all;
    }
}
