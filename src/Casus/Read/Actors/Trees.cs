using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>Questions about sentences and their trees that several finders ask.</summary>
static class Trees
{
    /// <summary>The word of First..Last whose head lies outside of it.</summary>
    public static int HeadWithin(this Sentence sentence, int first, int last)
    {
        for (var i = last; i >= first; i--)
            if (sentence.Words[i].Head is var head && (head < first || head > last) && sentence.Words[i].Tag != Tag.Punct)
                return i;
        return last;
    }

    /// <summary>The word in lower case, or "" outside the sentence.</summary>
    public static string Lower(this Sentence sentence, int word) =>
        word >= 0 && word < sentence.Words.Count ? sentence.Words[word].Form.ToLowerInvariant() : "";

    /// <summary>The words First..Last in lower case with single spaces.</summary>
    public static string Lower(this Sentence sentence, int first, int last) =>
        string.Join(' ', sentence.Words.Take(last + 1).Skip(first).Select(w => w.Form)).ToLowerInvariant();

    public static bool IsTag(this Sentence sentence, int word, Tag tag) =>
        word >= 0 && word < sentence.Words.Count && sentence.Words[word].Tag == tag;

    public static bool IsCapital(this Sentence sentence, int word) =>
        word >= 0 && word < sentence.Words.Count && char.IsUpper(sentence.Words[word].Form[0]);

    /// <summary>Whether a comma stands before the phrase of a word, in the tree within the phrase or not.</summary>
    public static bool FollowsComma(this Sentence sentence, int word) =>
        sentence.Reach(word).First is var first && (sentence.Words[first].Tag == Tag.Punct || sentence.Lower(first - 1) == ",");

    /// <summary>Whether a word is "'s" or a bare apostrophe after a name.</summary>
    public static bool IsPossessive(this Sentence sentence, int word) =>
        sentence.Lower(word) is "'s" or "’s" or "‘s" or "'" or "’";

    /// <summary>The preposition of a phrase by its head, in lower case, or "".</summary>
    public static string Preposition(this Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
            if (sentence.Words[child].Is("case") && !sentence.IsPossessive(child))
                return sentence.Lower(child);
        return "";
    }

    /// <summary>
    /// Where the title noun starts that ends at a word ("prime minister" at "minister"), or −1. Its normal form is the entry
    /// of the table.
    /// </summary>
    public static (int First, string Title)? TitleEndingAt(this Sentence sentence, int word)
    {
        for (var first = Math.Max(0, word - 2); first <= word && word < sentence.Words.Count; first++)
            if (Lexicon.Titles.ContainsKey(sentence.Lower(first, word)))
                return (first, sentence.Lower(first, word));
        return word >= 0 && word < sentence.Words.Count && Lexicon.Titles.ContainsKey(sentence.Words[word].Lemma)
            ? (word, sentence.Words[word].Lemma)
            : null;
    }
}
