using Casus.Read.Learning;

namespace Casus.Read.CauseModels;

/// <summary>
/// Trains a <see cref="CauseModel"/>. The scores of spans that the upper model learns from come from models that have not
/// seen the text (five folds), as they will not have seen new text.
/// </summary>
public static class CauseModelTrainer
{
    const int Folds = 5;
    static readonly LinearTrainer OfHeads = new(19, 4);
    static readonly LinearTrainer OfEdges = new(18, 6);
    static readonly LinearTrainer OfSentences = new(18, 10);

    public static (CauseModel Model, LinearModel Sentences, LinearModel Heads, LinearModel Edges) Train(IReadOnlyList<CauseText> texts)
    {
        var pairs = texts.Select(Pairs).ToList();
        var examples = new List<(FeatureBag, bool)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = OfHeads.Train([.. pairs.Where((_, i) => i % Folds != fold).SelectMany(p => p).Select(p => (p.Features, p.IsGold))]);
            for (var i = fold; i < texts.Count; i += Folds)
                examples.Add((SentenceFeatures.Of(texts[i].Trees, Best(model, pairs[i])), texts[i].IsCausal));
        }
        var heads = OfHeads.Train([.. pairs.SelectMany(p => p).Select(p => (p.Features, p.IsGold))]);
        var edges = OfEdges.Train([.. texts.SelectMany(Edges)]);
        var sentences = OfSentences.Train(examples);
        return (new(sentences, new(heads, edges)), sentences, heads, edges);
    }

    static List<double> Best(LinearModel model, List<(FeatureBag Features, bool IsGold)> pairs) =>
        [.. pairs.Select(p => model.Score(p.Features)).OrderDescending().Take(SentenceFeatures.Ranks)];

    static List<(FeatureBag Features, bool IsGold)> Pairs(CauseText text)
    {
        if (text.Trees.Count != 1)
            return [];
        var sentence = text.Trees[0];
        var gold = text.Spans.Select(s => (CauseTagger.HeadOf(sentence, s.Cause), CauseTagger.HeadOf(sentence, s.Effect))).ToHashSet();
        return [.. CauseTagger.Pairs(sentence).Select(p => (PairFeatures.Of(sentence, p.Cause, p.Effect), gold.Contains(p)))];
    }

    static IEnumerable<(FeatureBag, bool)> Edges(CauseText text)
    {
        foreach (var span in text.Spans)
        {
            var sentence = text.Trees[0];
            var (cause, effect) = (CauseTagger.HeadOf(sentence, span.Cause), CauseTagger.HeadOf(sentence, span.Effect));
            var sides = new[]
            {
                ("cause start", cause, effect, span.Cause.First),
                ("cause end", cause, effect, span.Cause.Last),
                ("effect start", effect, cause, span.Effect.First),
                ("effect end", effect, cause, span.Effect.Last),
            };
            foreach (var (side, head, other, gold) in sides)
                foreach (var edge in CauseTagger.Edges(sentence, side, head, other))
                    yield return (BoundaryFeatures.Of(sentence, side, edge, (head, other)), edge == gold);
        }
    }
}
