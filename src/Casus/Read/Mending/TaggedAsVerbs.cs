using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>
/// "Military exchanges between Norland and Sarn have alarmed …": two finite verbs cannot follow each other with nothing but
/// a prepositional phrase between them, so the first is a plural noun and the subject of the second.
/// </summary>
static class TaggedAsVerbs
{
    public static void Mend(Draft draft)
    {
        for (var i = 1; i < draft.Words.Count; i++)
            if (draft.Words[i] is { Tag: Tag.Verb, Penn: "VBZ" } && CanBeNoun(draft.Sentence, i) && FiniteAfter(draft.Sentence, i) is >= 0 and var verb)
                Mend(draft, i, verb);
    }

    // "What Norland says about Sarn has changed": a clause within the sentence, or one with a name for its subject, is one.
    static bool CanBeNoun(Sentence tree, int word)
    {
        var relation = tree.Words[word];
        if (relation.Is("acl") || relation.Is("ccomp") || relation.Is("advcl") || relation.Is("csubj"))
            return false;
        return tree.Words[word - 1].Tag is not (Tag.Propn or Tag.Pron or Tag.Adv);
    }

    // The verb whose auxiliary follows the prepositional phrases right after a word, or −1.
    static int FiniteAfter(Sentence tree, int word)
    {
        if (word + 1 >= tree.Words.Count || tree.Words[word + 1].Tag != Tag.Adp)
            return -1;
        var at = word + 1;
        while (at < tree.Words.Count && IsOfPhrase(tree.Words[at]))
            at++;
        if (at >= tree.Words.Count || tree.Words[at].Tag != Tag.Aux || tree.Words[at - 1].Tag is not (Tag.Noun or Tag.Propn))
            return -1;
        for (at++; at < tree.Words.Count && tree.Words[at].Tag is Tag.Aux or Tag.Adv or Tag.Part; at++)
        {
        }
        return at < tree.Words.Count && (tree.Words[at].Tag == Tag.Verb || tree.Words[at].Penn is "VBN" or "VBG") ? at : -1;
    }

    static bool IsOfPhrase(Word word) =>
        word.Tag is Tag.Adp or Tag.Det or Tag.Adj or Tag.Noun or Tag.Propn or Tag.Num || word.Lemma == "and" || word.Form is "-" or "'s" or "’s";

    static void Mend(Draft draft, int noun, int verb)
    {
        var tree = draft.Sentence;
        var first = First(tree, noun);
        draft.Retag(noun, Tag.Noun, "NNS").Replace(noun, verb);
        HangFirst(draft, tree, (first, noun), verb);
        foreach (var child in tree.Children(noun))
            if (child > noun && child < verb && tree.Words[child].Is("obl"))
                draft.Hang(child, noun, "nmod");
            else if (child > noun && child != verb && !(child < verb && !tree.Words[child].Is("aux")))
                draft.Hang(child, verb, tree.Words[child].Relation);
        if (tree.Words[verb].Is("amod") && tree.Words[verb].Head is var thing && thing > verb)
            draft.Hang(thing, verb, "obj");
        draft.Keep();
    }

    // Where the words right before the noun begin that can only belong to it.
    static int First(Sentence tree, int noun)
    {
        var first = noun;
        while (first > 0 && (tree.Words[first - 1].Tag is Tag.Adj or Tag.Noun or Tag.Det || tree.Words[first - 1].Is("amod")))
            first--;
        return first;
    }

    // "transfers and exchanges": a noun after "and" joins what stands before it, whose head is the subject.
    static void HangFirst(Draft draft, Sentence tree, (int First, int Noun) phrase, int verb)
    {
        for (var i = phrase.First; i < phrase.Noun; i++)
            draft.Hang(i, phrase.Noun, tree.Words[i].Tag == Tag.Det ? "det" : tree.Words[i].Tag == Tag.Noun ? "compound" : "amod");
        var subject = tree.Child(phrase.Noun, "nsubj");
        if (subject >= 0 && subject < phrase.First && tree.Words[phrase.First - 1].Lemma == "and")
        {
            var partner = tree.Words[phrase.First - 2].Tag is Tag.Noun or Tag.Propn ? phrase.First - 2 : subject;
            draft.Hang(subject, verb, "nsubj").Hang(phrase.First - 1, phrase.Noun, "cc").Hang(phrase.Noun, partner, "conj");
        }
        else
            draft.Hang(phrase.Noun, verb, "nsubj");
    }
}
