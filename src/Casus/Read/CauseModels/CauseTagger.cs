using Casus.Language;
using Casus.Read.Learning;

namespace Casus.Read.CauseModels;

/// <summary>Marks causes and effects in a sentence by two trained models: which words head them, and where they begin and end.</summary>
public sealed class CauseTagger(LinearModel pairs, LinearModel edges)
{
    /// <summary>No more words than this are tried as heads, so that a long sentence costs no more than a bounded time.</summary>
    const int MostHeads = 60;

    /// <summary>The spans of a sentence, best first: always one if it has two words, more where they score above the bar.</summary>
    public IReadOnlyList<CauseSpan> Find(Sentence sentence, double bar, int most)
    {
        var scored = Ranked(sentence, 20);
        var found = new List<(int Cause, int Effect, CauseSpan Span)>();
        foreach (var (cause, effect, score) in scored)
        {
            if (found.Count == most || (found.Count > 0 && score < bar))
                break;
            if (found.Exists(f => Clashes(sentence, (f.Cause, f.Effect), (cause, effect))))
                continue;
            found.Add((cause, effect, Span(sentence, cause, effect, score)));
        }
        return [.. found.Select(f => f.Span)];
    }

    /// <summary>The scores of the best pairs of heads, best first.</summary>
    internal IEnumerable<double> Scores(Sentence sentence, int most) => Ranked(sentence, most).Select(p => p.Score);

    List<(int Cause, int Effect, double Score)> Ranked(Sentence sentence, int most) =>
        [.. Pairs(sentence)
            .Select(p => (p.Cause, p.Effect, Score: pairs.Score(PairFeatures.Of(sentence, p.Cause, p.Effect))))
            .OrderByDescending(p => p.Score).ThenBy(p => p.Cause).ThenBy(p => p.Effect)
            .Take(most)];

    /// <summary>The pairs of words that may head a cause and its effect.</summary>
    internal static IEnumerable<(int Cause, int Effect)> Pairs(Sentence sentence)
    {
        var heads = Heads(sentence).ToList();
        return heads.SelectMany(cause => heads.Where(effect => effect != cause).Select(effect => (cause, effect)));
    }

    // The same relation again under neighbouring heads.
    static bool Clashes(Sentence sentence, (int Cause, int Effect) one, (int Cause, int Effect) two) =>
        (Near(sentence, one.Cause, two.Cause) && Near(sentence, one.Effect, two.Effect))
        || (Near(sentence, one.Cause, two.Effect) && Near(sentence, one.Effect, two.Cause));

    static bool Near(Sentence sentence, int one, int two) =>
        one == two || sentence.Words[one].Head == two || sentence.Words[two].Head == one || (sentence.Words[one].Head == sentence.Words[two].Head && sentence.Words[one].Head >= 0);

    CauseSpan Span(Sentence sentence, int cause, int effect, double score)
    {
        var causeSpan = (Edge(sentence, "cause start", cause, effect), Edge(sentence, "cause end", cause, effect));
        var effectSpan = (Edge(sentence, "effect start", effect, cause), Edge(sentence, "effect end", effect, cause));
        return new(causeSpan, effectSpan, score);
    }

    int Edge(Sentence sentence, string side, int head, int other) =>
        Edges(sentence, side, head, other)
            .Select(edge => (edge, score: edges.Score(BoundaryFeatures.Of(sentence, side, edge, (head, other)))))
            .MaxBy(e => e.score).edge;

    /// <summary>The words at which an edge may be: from the head outwards, but not past the other head.</summary>
    public static IEnumerable<int> Edges(Sentence sentence, string side, int head, int other)
    {
        var step = side.EndsWith("start", StringComparison.Ordinal) ? -1 : 1;
        for (var at = head; at >= 0 && at < sentence.Words.Count && at != other && Math.Abs(at - head) < MostHeads; at += step)
            yield return at;
    }

    public static IEnumerable<int> Heads(Sentence sentence) =>
        Enumerable.Range(0, sentence.Words.Count)
            .Where(i => sentence.Words[i].Tag is Tag.Verb or Tag.Noun or Tag.Propn or Tag.Adj or Tag.Num or Tag.Pron or Tag.Aux
                && !IsInner(sentence.Words[i]))
            .Take(MostHeads);

    static bool IsInner(Word word) =>
        word.Is("aux") || word.Is("cop") || word.Is("compound") || word.Is("flat") || word.Is("nummod") || word.Is("amod") || word.Relation == "nmod:poss";

    /// <summary>The word of a span that the others hang on.</summary>
    public static int HeadOf(Sentence sentence, (int First, int Last) span)
    {
        var (first, last) = span;
        var best = first;
        var size = -1;
        for (var i = first; i <= last; i++)
        {
            var head = sentence.Words[i].Head;
            if (head >= first && head <= last)
                continue;
            var reach = sentence.Reach(i);
            var covered = Math.Min(last, reach.Last) - Math.Max(first, reach.First);
            if (sentence.Words[i].Tag is not (Tag.Punct or Tag.Adp or Tag.Sconj or Tag.Cconj or Tag.Part) && covered > size)
                (best, size) = (i, covered);
        }
        return best;
    }
}
