using Casus.Language;

namespace Casus.Read.Ties;

/// <summary>Whether a sentence says that a tie grows or falls, and whether it is friendly or hostile.</summary>
static class TrendReader
{
    /// <summary>+1 grows, −1 falls, 0 neither: by a word before it, the noun above it ("loss of influence") or the verb it hangs on ("deepened ties").</summary>
    public static int Of(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Words[child].Is("amod") && (Trend("modifier", sentence.Words[child]) is { } modified))
                return modified;
        var own = sentence.Words[word];
        if (own.Head < 0)
            return 0;
        var head = sentence.Words[own.Head];
        if (own.Is("nmod") || own.Is("compound"))
            return Trend("noun", head) ?? 0;
        return head.Tag == Tag.Verb && IsTouched(sentence, own) ? TieLexicon.HavingTrend(head.Lemma) ?? 0 : 0;
    }

    /// <summary>What a verb does falls on its object, or on its subject where it has no object.</summary>
    static bool IsTouched(Sentence sentence, Word own) =>
        own.Is("obj") || own.Relation == "nsubj:pass" || (own.Is("nsubj") && sentence.Child(own.Head, "obj") < 0);

    /// <summary>The sign that adjectives give to ties and relations, or the rule's own.</summary>
    public static int SignOf(Sentence sentence, int word, int sign)
    {
        foreach (var child in sentence.Children(word))
        {
            if (!sentence.Words[child].Is("amod"))
                continue;
            if (Trend("hostile", sentence.Words[child]) is { } hostile)
                return hostile;
        }
        return sign;
    }

    static int? Trend(string where, Word word) =>
        TieLexicon.Trend(where, word.Form) ?? TieLexicon.Trend(where, word.Lemma);
}
