using Casus.Language;
using Casus.Read.Phrases;

namespace Casus.Read.Concepts;

/// <summary>Finds the word of a phrase that says what it is about, and which other words belong to it.</summary>
static class Core
{
    const int Far = 3;
    static readonly string[] Within = ["amod", "compound", "nmod", "flat", "obj", "nsubj", "obl", "conj", "acl", "nummod"];
    static readonly string[] ChangePrepositions = ["of", "in", "to", "on", "for"];

    /// <summary>"loss of influence", "losing influence", "forms an alliance": the thing that changes or is acted on, not the act.</summary>
    public static int Of(Sentence sentence, (int First, int Last) span, int head)
    {
        for (var step = 0; step < 3; step++)
        {
            var word = sentence.Words[head];
            var lemma = word.Lemma.ToLowerInvariant();
            var turns = ConceptWords.ChangeOf(lemma) != 0 || (ConceptWords.IsEmpty(lemma) && IsFrame(sentence, head));
            if (!turns && (word.Tag is not (Tag.Verb or Tag.Aux) || ConceptWords.HasNominal(word)))
                break;
            if (Thing(sentence, head, turns) is not (>= 0 and var thing) || thing < span.First || thing > span.Last)
                break;
            head = thing;
        }
        return head;
    }

    // "the prospect of war", "the possibility that they leave": what the frame is filled with.
    static bool IsFrame(Sentence sentence, int noun) =>
        sentence.Words[noun].Tag == Tag.Noun && (Syntax.Oblique(sentence, noun, "of") >= 0 || sentence.Child(noun, "acl") >= 0);

    static int Thing(Sentence sentence, int head, bool turns)
    {
        var verbal = sentence.Words[head].Tag is Tag.Verb or Tag.Aux;
        var thing = verbal ? Syntax.Patient(sentence, head) : sentence.Child(head, "obj");
        if (thing >= 0 && sentence.Words[thing].Tag is Tag.Noun or Tag.Propn or Tag.Adj)
            return thing;
        foreach (var preposition in ChangePrepositions)
            if (Syntax.Oblique(sentence, head, preposition) is >= 0 and var other)
                return other;
        if (!verbal && turns && sentence.Child(head, "acl") is >= 0 and var filling)
            return filling;
        if (sentence.Child(head, "xcomp") is >= 0 and var deeper && verbal)
            return deeper;
        return turns && !verbal ? -1 : sentence.Child(head, "nsubj") is >= 0 and var subject && sentence.Words[subject].Tag is Tag.Noun or Tag.Propn ? subject : -1;
    }

    /// <summary>By how many steps of a noun phrase a word hangs on the core, or −1: what a clause adds does not belong to it.</summary>
    public static int Steps(Sentence sentence, int word, int core)
    {
        for (var step = 0; step <= Far; step++)
        {
            if (word == core)
                return step;
            var current = sentence.Words[word];
            if (current.Head < 0 || current.Relation == "acl:relcl" || !Within.Any(r => current.Is(r)))
                return -1;
            word = current.Head;
        }
        return -1;
    }

    /// <summary>A change counts where it is said of the core: above it ("loss of influence") or on it ("growing influence").</summary>
    public static bool IsChanging(Sentence sentence, int word, int core)
    {
        if (sentence.Words[word].Head == core)
            return true;
        var above = sentence.Words[core].Head;
        for (var step = 0; step < 3 && above >= 0; step++, above = sentence.Words[above].Head)
            if (above == word || sentence.Words[word].Head == above)
                return true;
        return false;
    }
}
