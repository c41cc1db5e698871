using Casus.Language;
using Casus.Read.Learning;

namespace Casus.Read.CauseModels;

/// <summary>
/// Trains a <see cref="CauseModel"/>. The scores of spans that the upper model learns from come from models that have not
/// seen the text (five folds), as they will not have seen new text.
/// </summary>
public static class CauseModelTrainer
{
    const int Folds = 5;

    public static (CauseModel Model, LinearModel Sentences, LinearModel Heads, LinearModel Edges) Train(IReadOnlyList<CauseText> texts)
    {
        var examples = new List<(FeatureBag, bool)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var (heads, edges) = TrainTagger(texts.Where((_, i) => i % Folds != fold));
            var tagger = new CauseTagger(heads, edges);
            examples.AddRange(texts.Where((_, i) => i % Folds == fold).Select(t => (SentenceFeatures.Of(t.Trees, CauseModel.BestSpans(tagger, t.Trees)), t.IsCausal)));
        }
        var last = TrainTagger(texts);
        var sentences = new LinearTrainer(18, 10).Train(examples);
        return (new(sentences, new(last.Heads, last.Edges)), sentences, last.Heads, last.Edges);
    }

    static (LinearModel Heads, LinearModel Edges) TrainTagger(IEnumerable<CauseText> texts)
    {
        var heads = new List<(FeatureBag, bool)>();
        var edges = new List<(FeatureBag, bool)>();
        foreach (var text in texts.Where(t => t.Trees.Count == 1))
            Add(text.Trees[0], text.Spans, heads, edges);
        return (new LinearTrainer(19, 4).Train(heads), new LinearTrainer(18, 6).Train(edges));
    }

    static void Add(Sentence sentence, IReadOnlyList<CauseSpan> spans, List<(FeatureBag, bool)> heads, List<(FeatureBag, bool)> edges)
    {
        var pairs = spans.Select(s => (Cause: CauseTagger.HeadOf(sentence, s.Cause), Effect: CauseTagger.HeadOf(sentence, s.Effect))).ToList();
        AddPairs(sentence, [.. pairs], heads);
        foreach (var (span, (cause, effect)) in spans.Zip(pairs))
        {
            AddEdges(sentence, "cause start", (cause, effect), span.Cause.First, edges);
            AddEdges(sentence, "cause end", (cause, effect), span.Cause.Last, edges);
            AddEdges(sentence, "effect start", (effect, cause), span.Effect.First, edges);
            AddEdges(sentence, "effect end", (effect, cause), span.Effect.Last, edges);
        }
    }

    static void AddPairs(Sentence sentence, HashSet<(int Cause, int Effect)> gold, List<(FeatureBag, bool)> heads)
    {
        var candidates = CauseTagger.Heads(sentence).Concat(gold.SelectMany(g => new[] { g.Cause, g.Effect })).Distinct().ToList();
        foreach (var cause in candidates)
            foreach (var effect in candidates)
                if (cause != effect)
                    heads.Add((PairFeatures.Of(sentence, cause, effect), gold.Contains((cause, effect))));
    }

    static void AddEdges(Sentence sentence, string side, (int Head, int Other) heads, int gold, List<(FeatureBag, bool)> edges)
    {
        foreach (var edge in CauseTagger.Edges(sentence, side, heads.Head, heads.Other))
            edges.Add((BoundaryFeatures.Of(sentence, side, edge, heads), edge == gold));
    }
}
