using Casus.Language;
using Casus.Read.Learning;
using Casus.Read.Stances;

namespace Casus.Read.StanceModels;

/// <summary>What speaks for a clause of a speech attacking another state: its own words, those beside it, and the speech's.</summary>
static class ClauseFeatures
{
    public static FeatureBag Of(IReadOnlyList<Clause> speech, int at)
    {
        var bag = new FeatureBag();
        AddOwn(speech[at].Tree, bag);
        AddNeighbour("before", at > 0 ? speech[at - 1].Tree : null, bag);
        AddNeighbour("after", at + 1 < speech.Count ? speech[at + 1].Tree : null, bag);
        foreach (var clause in speech)
            foreach (var word in clause.Tree.Words)
                if (word.Tag is Tag.Noun or Tag.Verb or Tag.Adj or Tag.Propn or Tag.Adv)
                    bag.Add("speech", word.Form.ToLowerInvariant());
        bag.Add("place", $"{Math.Min(5, at / 4)}");
        bag.Add("length", $"{Math.Min(6, speech[at].Tree.Words.Count / 4)}");
        return bag;
    }

    static void AddOwn(Sentence tree, FeatureBag bag)
    {
        var (two, one) = ("<", "<");
        foreach (var word in tree.Words)
        {
            var form = word.Form.Any(char.IsDigit) ? "0" : word.Form.ToLowerInvariant();
            bag.Add("word", form);
            bag.Add("words", one, form);
            bag.Add("skip", two, form);
            bag.Add("lemma", word.Lemma, word.Tag.ToString());
            bag.Add("start", form.Length > 4 ? form[..4] : form);
            bag.Add("end", form.Length > 5 ? form[^4..] : form);
            if (word.Head >= 0)
                bag.Add("arc", tree.Words[word.Head].Lemma, word.Relation, word.Lemma);
            (two, one) = (one, form);
        }
        foreach (var (_, cue) in StanceCues.Book.In(tree))
            bag.Add("stance", cue.Position.ToString());
    }

    static void AddNeighbour(string where, Sentence? tree, FeatureBag bag)
    {
        if (tree is null)
            bag.Add("edge", where);
        else
            foreach (var word in tree.Words)
                bag.Add(where, word.Form.ToLowerInvariant());
    }
}
