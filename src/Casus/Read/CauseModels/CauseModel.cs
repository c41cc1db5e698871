using Casus.Language;
using Casus.Read.Learning;

namespace Casus.Read.CauseModels;

/// <summary>Tells whether a text states a cause, and marks it: a linear model over the text on top of the one that marks spans.</summary>
public sealed class CauseModel(LinearModel sentences, CauseTagger tagger)
{
    /// <summary>Pairs of heads are looked for with this bar; how many of them a text has is decided by their score.</summary>
    const double Bar = -1;
    const int MostSpans = 3;

    static readonly Lazy<CauseModel> Trained = new(() =>
        new(LinearModel.Load("read/causes/sentences.weights"), new(LinearModel.Load("read/causes/heads.weights"), LinearModel.Load("read/causes/edges.weights"))));

    /// <summary>The model that ships with the library.</summary>
    public static CauseModel Load() => Trained.Value;

    /// <summary>The log-odds of a text stating a cause.</summary>
    public double Score(IReadOnlyList<Sentence> text) => sentences.Score(SentenceFeatures.Of(text, Best(text)));

    /// <summary>The causes and effects marked in a sentence: at least one if it has two words that could head them.</summary>
    public IReadOnlyList<CauseSpan> Spans(Sentence sentence) => tagger.Find(sentence, Bar, MostSpans);

    List<double> Best(IReadOnlyList<Sentence> text) =>
        [.. text.SelectMany(s => tagger.Scores(s, SentenceFeatures.Ranks)).OrderDescending().Take(SentenceFeatures.Ranks)];
}
