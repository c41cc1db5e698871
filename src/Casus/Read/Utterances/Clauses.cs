using Casus.Language;
using Casus.Read.Actors;

namespace Casus.Read.Utterances;

/// <summary>The words around a reporting verb: its group, its subject, its clause.</summary>
static class Clauses
{
    /// <summary>The verb with its auxiliaries, negation and particle as far as they stand together: "did not say", "pointed out".</summary>
    public static (int First, int Last) Group(Sentence sentence, int verb)
    {
        var (first, last) = (verb, verb);
        while (first > 0 && IsAuxiliary(sentence, first - 1, verb))
            first--;
        while (first < verb && sentence.Words[first].Tag == Tag.Adv && sentence.Words[first].Lemma is not ("not" or "never"))
            first++;
        if (sentence.Child(verb, "compound") is var particle && particle == verb + 1 && sentence.Words[particle].Relation == "compound:prt")
            last = particle;
        return (first, last);
    }

    static bool IsAuxiliary(Sentence sentence, int word, int verb)
    {
        var w = sentence.Words[word];
        return w.Head == verb && (w.Is("aux") || w.Lemma is "not" or "never" or "n't" || (w.Is("advmod") && w.Tag == Tag.Adv));
    }

    /// <summary>
    /// The head of the phrase that speaks: the subject, of the verb or of the one it is joined to or beneath; in a relative
    /// clause the noun before; in a passive the agent. −1 if there is none.
    /// </summary>
    public static int Subject(Sentence sentence, int verb)
    {
        for (var (v, depth) = (verb, 0); v >= 0 && depth < 4; depth++)
        {
            if (OwnSubject(sentence, v) is >= 0 and var subject)
                return subject;
            var word = sentence.Words[v];
            if (word.Relation == "acl" && word.Head >= 0 && word.Penn is "VBG" or "VBN")
                return word.Penn == "VBG" ? word.Head : -1;
            if (!(word.Is("conj") || word.Is("xcomp") || word.Is("advcl")))
                return -1;
            if (word.Is("xcomp") && sentence.Child(word.Head, "obj") is >= 0 and var raised && sentence.Words[raised].Lemma is not "it")
                return raised;
            v = word.Head;
        }
        return -1;
    }

    static int OwnSubject(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            var word = sentence.Words[child];
            if (word.Relation == "nsubj")
                return word.Has("PronType=Rel") || word.Penn is "WP" or "WDT" ? Antecedent(sentence, verb) : child;
            if (word.Relation == "obl:agent")
                return child;
        }
        return Misread(sentence, verb);
    }

    // "Two officials familiar with the talks said …": the tree may take the adjective for a clause before the verb.
    static int Misread(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (child < verb && sentence.Words[child].Is("ccomp") && sentence.Words[sentence.Reach(child).Last].Tag != Tag.Punct
                && sentence.Child(child, "nsubj") is >= 0 and var subject && sentence.Lower(sentence.Reach(child).Last + 1) != ",")
                return subject;
        return -1;
    }

    static int Antecedent(Sentence sentence, int verb)
    {
        while (sentence.Words[verb].Is("conj"))
            verb = sentence.Words[verb].Head;
        return sentence.Words[verb].Is("acl") ? sentence.Words[verb].Head : -1;
    }

    /// <summary>A clause without its complementizer, marks and punctuation at the edges, as offsets; null if nothing is left.</summary>
    public static (int Start, int End)? Bare(Sentence sentence, int first, int last)
    {
        while (first <= last && (sentence.Words[first].Tag == Tag.Punct || sentence.Lower(first) == "that" || !char.IsLetterOrDigit(sentence.Words[first].Form[0])))
            first++;
        while (last >= first && sentence.Words[last].Tag == Tag.Punct && sentence.Words[last].Form is not (")" or "%"))
            last--;
        return first <= last ? (sentence.Words[first].Start, sentence.Words[last].End) : null;
    }

    /// <summary>The head of the clause that a verb reports, or −1: what is said, not what is done.</summary>
    public static int Clause(Sentence sentence, int verb, Cue cue)
    {
        var clause = -1;
        foreach (var child in sentence.Children(verb))
            if (sentence.Words[child].Is("ccomp") && (clause < 0 || clause < verb))
                clause = child;
        if (clause >= 0)
            return clause;
        if (cue.Kind is "urge" || cue.Lemma is "promise" or "pledge" or "vow" or "threaten" or "swear")
            return sentence.Child(verb, "xcomp");
        return -1;
    }
}
