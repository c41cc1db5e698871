using Casus.Language;
using Casus.Read.Learning;

namespace Casus.Read.CauseModels;

/// <summary>What speaks for one word heading a cause and another heading its effect.</summary>
static class PairFeatures
{
    public static FeatureBag Of(Sentence sentence, int cause, int effect)
    {
        var bag = new FeatureBag();
        var (from, to) = (sentence.Words[cause], sentence.Words[effect]);
        var path = TreePath.Between(sentence, cause, effect);
        var order = cause < effect ? "before" : "after";
        bag.Add("bias", order);
        bag.Add("path", path, order);
        bag.Add("path lemmas", path, from.Lemma, to.Lemma);
        bag.Add("path cause", path, from.Lemma);
        bag.Add("path effect", path, to.Lemma);
        bag.Add("path tags", path, from.Penn, to.Penn);
        bag.Add("cause", from.Lemma, order);
        bag.Add("effect", to.Lemma, order);
        bag.Add("cause tag", from.Penn, TreePath.Short(from), order);
        bag.Add("effect tag", to.Penn, TreePath.Short(to), order);
        bag.Add("tags", from.Penn, to.Penn, order);
        bag.Add("relations", TreePath.Short(from), TreePath.Short(to), order);
        var (marked, marking) = (Marks(sentence, cause), Marks(sentence, effect));
        bag.Add("cause mark", marked, order);
        bag.Add("cause mark path", marked, path);
        bag.Add("cause mark tag", marked, from.Penn, to.Penn);
        bag.Add("cause mark lemma", marked, from.Lemma);
        bag.Add("effect mark", marking, order);
        bag.Add("effect mark path", marking, path);
        bag.Add("marks", marked, marking, order);
        bag.Add("effect lemma mark", to.Lemma, marked);
        AddSurroundings(sentence, "cause", cause, order, bag);
        AddSurroundings(sentence, "effect", effect, order, bag);
        AddOnTheWay(sentence, cause, effect, bag);
        AddBetween(sentence, Math.Min(cause, effect), Math.Max(cause, effect), order, bag);
        return bag;
    }

    static void AddSurroundings(Sentence sentence, string side, int word, string order, FeatureBag bag)
    {
        var (first, last) = sentence.Reach(word);
        var own = sentence.Words[word];
        bag.Add(side + " opening", Lemma(sentence, first), order);
        bag.Add(side + " before", Lemma(sentence, first - 1), Lemma(sentence, first), order);
        bag.Add(side + " left", Lemma(sentence, first - 1), order, own.Penn);
        bag.Add(side + " next to", Lemma(sentence, word - 1), own.Lemma, order);
        bag.Add(side + " right", Lemma(sentence, word + 1), own.Lemma, order);
        bag.Add(side + " behind", Lemma(sentence, last + 1), order, own.Penn);
        bag.Add(side + " root", own.Head < 0 ? "root" : TreePath.Short(sentence.Words[own.Head]), TreePath.Short(own), order);
        bag.Add(side + " above", own.Head < 0 ? "root" : sentence.Words[own.Head].Lemma, TreePath.Short(own), order);
        bag.Add(side + " size", Bucket(last - first), own.Penn, order);
        foreach (var child in sentence.Children(word))
            bag.Add(side + " child", sentence.Words[child].Lemma, TreePath.Short(sentence.Words[child]), order);
    }

    static string Lemma(Sentence sentence, int word) => word < 0 ? "<" : word >= sentence.Words.Count ? ">" : sentence.Words[word].Lemma.ToLowerInvariant();

    /// <summary>The words above both, such as the verb of "the raid sparked a riot".</summary>
    static void AddOnTheWay(Sentence sentence, int cause, int effect, FeatureBag bag)
    {
        var (up, down) = (TreePath.Ancestors(sentence, cause), TreePath.Ancestors(sentence, effect));
        var top = up.FindIndex(down.Contains);
        if (top < 0)
            return;
        var meeting = sentence.Words[up[top]];
        var shape = TreePath.Between(sentence, cause, effect);
        bag.Add("meeting", meeting.Lemma, shape);
        foreach (var word in up.Take(top).Concat(down.TakeWhile(w => w != up[top])).Where(w => w != cause && w != effect))
            bag.Add("on the way", sentence.Words[word].Lemma, TreePath.Short(sentence.Words[word]));
    }

    static void AddBetween(Sentence sentence, int first, int last, string order, FeatureBag bag)
    {
        bag.Add("distance", Bucket(last - first), order);
        var commas = 0;
        for (var i = first + 1; i < last; i++)
        {
            var word = sentence.Words[i];
            if (word.Form == ",")
                commas++;
            if (word.Tag is Tag.Adp or Tag.Sconj or Tag.Verb or Tag.Part or Tag.Cconj && last - first < 25)
                bag.Add("between", word.Lemma, order);
        }
        bag.Add("commas", Bucket(commas), order);
        bag.Add("after cause", order, first + 1 < sentence.Words.Count ? sentence.Words[first + 1].Lemma : "");
        bag.Add("before last", order, sentence.Words[Math.Max(0, last - 1)].Lemma);
    }

    static string Marks(Sentence sentence, int word)
    {
        var text = "";
        foreach (var child in sentence.Children(word))
            if (sentence.Words[child].Is("mark") || sentence.Words[child].Is("case") || (sentence.Words[child].Is("advmod") && child < word && sentence.Words[child].Lemma is "when" or "why" or "thus" or "thereby" or "where"))
                text += sentence.Words[child].Lemma + " ";
        return text;
    }

    public static string Bucket(int count) =>
        count < 4 ? count.ToString(System.Globalization.CultureInfo.InvariantCulture) : count < 7 ? "4" : count < 12 ? "7" : count < 20 ? "12" : "20";
}
