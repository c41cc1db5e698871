using Casus.Language;
using Casus.Read.Learning;

namespace Casus.Read.CauseModels;

/// <summary>What speaks for a text stating that one event brings about another: its words, and its words in their trees.</summary>
static class SentenceFeatures
{
    /// <summary>How many of the best pairs of heads count.</summary>
    public const int Ranks = 2;

    // Every feature weighs the same, and there are a hundred words: the scores count more often.
    const int Copies = 4;

    public static FeatureBag Of(IReadOnlyList<Sentence> text, IReadOnlyList<double> scores)
    {
        var bag = new FeatureBag();
        foreach (var sentence in text)
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                AddWord(sentence, i, bag);
                AddArc(sentence, i, bag);
            }
        AddScores(scores, bag);
        return bag;
    }

    static void AddWord(Sentence sentence, int at, FeatureBag bag)
    {
        var (two, one, word) = (At(sentence, at - 2), At(sentence, at - 1), At(sentence, at));
        bag.Add("word", word.Form);
        bag.Add("words", one.Form, word.Form);
        bag.Add("three words", two.Form, one.Form, word.Form);
        bag.Add("lemma", word.Lemma, word.Tag);
        bag.Add("tags", one.Tag, word.Tag);
        bag.Add("three tags", two.Tag, one.Tag, word.Tag);
        bag.Add("word tag", one.Form, word.Tag);
        bag.Add("tag word", one.Tag, word.Form);
    }

    static void AddArc(Sentence sentence, int at, FeatureBag bag)
    {
        var word = sentence.Words[at];
        bag.Add("relation", word.Relation);
        bag.Add("lemma relation", word.Lemma, word.Relation);
        if (word.Head < 0)
            return;
        var head = sentence.Words[word.Head];
        bag.Add("arc", head.Lemma, word.Relation, word.Lemma);
        bag.Add("arc to", head.Penn, word.Relation, word.Lemma);
        bag.Add("arc from", head.Lemma, word.Relation, word.Penn);
        bag.Add("arc tags", head.Penn, word.Relation, word.Penn);
        if (head.Head >= 0)
            bag.Add("two arcs", sentence.Words[head.Head].Penn, head.Relation, word.Lemma + " " + word.Relation);
        foreach (var child in sentence.Children(at))
            if (sentence.Words[child] is var mark && (mark.Is("mark") || mark.Is("case")))
            {
                bag.Add("marked", mark.Lemma, word.Relation, word.Lemma);
                bag.Add("marked under", head.Lemma, mark.Lemma, word.Relation);
                bag.Add("marked tags", head.Penn, mark.Lemma + " " + word.Relation, word.Penn);
            }
    }

    // Steps of a thermometer: the better the best spans, the more of them.
    static void AddScores(IReadOnlyList<double> scores, FeatureBag bag)
    {
        for (var rank = 0; rank < scores.Count; rank++)
            for (var step = -16; step <= 8; step++)
                if (scores[rank] > step * 0.5)
                    for (var copy = 0; copy < Copies; copy++)
                        bag.Add("span score", rank == 0 ? "best" : "second", $"{step} {copy}");
    }

    static (string Form, string Lemma, string Tag) At(Sentence sentence, int at)
    {
        if (at < 0)
            return ("<", "<", "<");
        var word = sentence.Words[at];
        return (word.Form.Any(char.IsDigit) ? "0" : word.Form.ToLowerInvariant(), word.Lemma, word.Penn);
    }
}
