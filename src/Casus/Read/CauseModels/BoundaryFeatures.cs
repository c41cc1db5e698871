using Casus.Language;
using Casus.Read.Learning;

namespace Casus.Read.CauseModels;

/// <summary>What speaks for a span beginning, or ending, at a word: one side of the cause or the effect, given both heads.</summary>
static class BoundaryFeatures
{
    /// <summary>The features of the edge at a word; <paramref name="side"/> names which edge of which span it is.</summary>
    public static FeatureBag Of(Sentence sentence, string side, int edge, (int Head, int Other) heads)
    {
        var bag = new FeatureBag();
        var isStart = side.EndsWith("start", StringComparison.Ordinal);
        var (head, other) = heads;
        var word = sentence.Words[edge];
        var outside = isStart ? edge - 1 : edge + 1;
        var (near, nearTag) = At(sentence, outside);
        var (far, farTag) = At(sentence, isStart ? edge - 2 : edge + 2);
        var path = TreePath.Between(sentence, edge, head);
        var headRelation = TreePath.Short(sentence.Words[head]);
        bag.Add(side, "in", word.Lemma, near);
        bag.Add(side, "word", word.Lemma);
        bag.Add(side, "tag", word.Penn, nearTag);
        bag.Add(side, "tags", word.Penn + " " + nearTag, farTag);
        bag.Add(side, "near", near, TreePath.Short(word));
        bag.Add(side, "near tag", nearTag, headRelation);
        bag.Add(side, "far", far, near);
        bag.Add(side, "path", path);
        bag.Add(side, "path near", path, near);
        bag.Add(side, "path tag", path, nearTag);
        bag.Add(side, "path head", path, headRelation);
        bag.Add(side, "outside path", outside < 0 || outside >= sentence.Words.Count ? "end" : TreePath.Between(sentence, outside, head), nearTag);
        bag.Add(side, "distance", PairFeatures.Bucket(Math.Abs(edge - head)), edge == head ? "head" : "");
        AddReach(sentence, side, edge, isStart, head, bag);
        AddOther(sentence, side, edge, (isStart, head, other), bag);
        return bag;
    }

    // Edges of subtrees: of the head itself, or of one of its parts.
    static void AddReach(Sentence sentence, string side, int edge, bool isStart, int head, FeatureBag bag)
    {
        var (first, last) = sentence.Reach(head);
        var rim = isStart ? first : last;
        bag.Add(side, "rim", edge == rim ? "at" : edge < rim ? "before" : "after", sentence.Words[head].Tag.ToString());
        bag.Add(side, "rim by", PairFeatures.Bucket(Math.Abs(edge - rim)), edge < rim ? "before" : "after");
        foreach (var child in sentence.Children(head))
        {
            var reach = sentence.Reach(child);
            if ((isStart ? reach.First : reach.Last) == edge)
                bag.Add(side, "rim of", TreePath.Short(sentence.Words[child]), sentence.Words[child].Penn);
            if ((isStart ? reach.Last + 1 : reach.First - 1) == edge)
                bag.Add(side, "beside", TreePath.Short(sentence.Words[child]), sentence.Words[reach.First].Lemma);
        }
        if (sentence.Words[head].Head >= 0)
        {
            var above = sentence.Reach(sentence.Words[head].Head);
            bag.Add(side, "rim above", (isStart ? above.First : above.Last) == edge ? "at" : "", TreePath.Short(sentence.Words[head]));
        }
    }

    static void AddOther(Sentence sentence, string side, int edge, (bool IsStart, int Head, int Other) given, FeatureBag bag)
    {
        var (isStart, head, other) = given;
        var between = isStart ? other < edge : other > edge;
        var reach = sentence.Reach(other);
        bag.Add(side, "other", other < head ? "before" : "after", between ? "outside" : "inside");
        var gap = isStart ? edge - reach.Last : reach.First - edge;
        bag.Add(side, "gap", gap is < -3 or > 6 ? "wide" : gap.ToString(System.Globalization.CultureInfo.InvariantCulture), other < head ? "before" : "after");
        bag.Add(side, "other path", TreePath.Between(sentence, head, other), edge == head ? "head" : TreePath.Between(sentence, edge, other));
        var marks = "";
        for (var i = Math.Min(edge, head); i <= Math.Max(edge, head); i++)
            if (sentence.Words[i].Form is "," or ";" or ":" or "\"" or "“" or "”" or "(" or "--")
                marks += sentence.Words[i].Form;
        bag.Add(side, "marks", marks.Length > 3 ? "many" : marks);
    }

    static (string Lemma, string Tag) At(Sentence sentence, int word) =>
        word < 0 ? ("<", "<") : word >= sentence.Words.Count ? (">", ">") : (sentence.Words[word].Lemma, sentence.Words[word].Penn);
}
