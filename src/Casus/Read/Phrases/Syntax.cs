using Casus.Language;

namespace Casus.Read.Phrases;

/// <summary>
/// What finders ask of a tree: who does it, to what, with which preposition. Every walk is bounded, so that a broken tree
/// costs no more than a good one.
/// </summary>
static class Syntax
{
    const int Steps = 6;

    /// <summary>
    /// The word that heads the subject of a predicate, also where it is shared or controlled ("refused to comment", "said
    /// nothing and left"), or −1. A relative pronoun gives way to the noun it stands for.
    /// </summary>
    public static int Subject(Sentence sentence, int predicate)
    {
        for (var step = 0; step < Steps && predicate >= 0; step++)
        {
            var own = OwnSubject(sentence, predicate);
            var word = sentence.Words[predicate];
            if (own >= 0)
                return IsRelative(sentence.Words[own]) && word.Is("acl") ? word.Head : own;
            if (word.Is("acl") && !IsInfinitive(sentence, predicate))
                return word.Head;
            if (word.Is("xcomp") && Controller(sentence, word.Head) is >= 0 and var controller)
                return controller;
            if (!SharesSubject(word))
                return -1;
            predicate = word.Head;
        }
        return -1;
    }

    /// <summary>Who does it: the subject, or for a passive the noun after "by".</summary>
    public static int Agent(Sentence sentence, int predicate) =>
        IsPassive(sentence, predicate) ? Oblique(sentence, predicate, "by") : Subject(sentence, predicate);

    /// <summary>To whom it is done: the object, or for a passive the subject.</summary>
    public static int Patient(Sentence sentence, int predicate) =>
        IsPassive(sentence, predicate) ? Subject(sentence, predicate) : sentence.Child(predicate, "obj");

    public static bool IsPassive(Sentence sentence, int predicate)
    {
        foreach (var child in sentence.Children(predicate))
            if (sentence.Words[child].Relation is "nsubj:pass" or "aux:pass" or "obl:agent")
                return true;
        var word = sentence.Words[predicate];
        return word.Penn == "VBN" && sentence.Child(predicate, "aux") < 0 && (word.Is("acl") || word.Is("advcl") || word.Is("amod"));
    }

    /// <summary>The noun that hangs on a word with a preposition, or −1.</summary>
    public static int Oblique(Sentence sentence, int word, string preposition)
    {
        foreach (var child in sentence.Children(word))
            if ((sentence.Words[child].Is("obl") || sentence.Words[child].Is("nmod")) && Case(sentence, child) == preposition)
                return child;
        return -1;
    }

    /// <summary>The preposition of a noun ("because of" as one), or "".</summary>
    public static string Case(Sentence sentence, int noun)
    {
        var mark = sentence.Child(noun, "case");
        if (mark < 0)
            return "";
        var text = sentence.Words[mark].Lemma;
        foreach (var child in sentence.Children(mark))
            if (sentence.Words[child].Is("fixed"))
                text += " " + sentence.Words[child].Lemma;
        return text.ToLowerInvariant();
    }

    /// <summary>The verb, adjective or noun that heads the clause in which a word stands.</summary>
    public static int Clause(Sentence sentence, int word)
    {
        for (var step = 0; step < 2 * Steps; step++)
        {
            var current = sentence.Words[word];
            if (current.Head < 0 || IsClausal(current) || OwnSubject(sentence, word) >= 0)
                return word;
            word = current.Head;
        }
        return word;
    }

    /// <summary>Whether "not", "never" or "no" stands at a word.</summary>
    public static bool IsNegated(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (PhraseClasses.Has("@not", sentence.Words[child].Lemma))
                return true;
        return false;
    }

    /// <summary>
    /// The first and last word of a noun phrase or clause without its preposition or conjunction, without the relative
    /// clauses, asides and punctuation that hang at its edges.
    /// </summary>
    public static (int First, int Last) Span(Sentence sentence, int head)
    {
        var (first, last) = (head, head);
        foreach (var child in sentence.Children(head))
        {
            var word = sentence.Words[child];
            if (IsOutside(sentence, head, child) || IsLeadingClause(word, child, head))
                continue;
            var (from, to) = sentence.Reach(child);
            if (child > head && to > last && word.Is("nmod") | word.Is("obl") | word.Is("conj"))
                to = Math.Max(child, Trimmed(sentence, child));
            first = Math.Min(first, from);
            last = Math.Max(last, to);
        }
        while (last > head && sentence.Words[last].Tag == Tag.Punct)
            last--;
        while (first < head && sentence.Words[first].Tag is Tag.Punct or Tag.Cconj)
            first++;
        return (first, last);
    }

    // "While the one side waits, the other arms": a clause put before is no part of what follows it.
    static bool IsLeadingClause(Word part, int child, int head) => child < head && part.Is("advcl");

    static int Trimmed(Sentence sentence, int head)
    {
        var last = head;
        foreach (var child in sentence.Children(head))
            if (child > head && !IsOutside(sentence, head, child))
                last = Math.Max(last, sentence.Reach(child).Last);
        return last;
    }

    static bool IsOutside(Sentence sentence, int head, int child)
    {
        var part = sentence.Words[child];
        var verbal = sentence.Words[head].Tag is Tag.Verb or Tag.Aux || sentence.Child(head, "cop") >= 0;
        return part.Relation switch
        {
            "case" or "mark" or "cc" or "punct" or "parataxis" => true,
            "acl:relcl" => sentence.Child(child, "mark") < 0,
            "advcl" => !verbal && part.Penn != "VB",
            "conj" => verbal,
            "obl" => Case(sentence, child).StartsWith("accord", StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>"One of Chile's concerns is the price": what the noun is said to be, or −1.</summary>
    public static int Predicate(Sentence tree, int noun)
    {
        for (var step = 0; step < 2 && tree.Words[noun].Is("nmod"); step++)
            noun = tree.Words[noun].Head;
        return tree.Words[noun].Is("nsubj") && tree.Words[tree.Words[noun].Head].Tag is Tag.Noun ? tree.Words[noun].Head : -1;
    }

    static bool SharesSubject(Word word) =>
        word.Is("conj") || word.Is("xcomp") || word.Is("advcl") || word.Is("acl") || word.Is("obj") || word.Is("obl") || word.Is("aux") || word.Is("cop");

    static int OwnSubject(Sentence sentence, int predicate)
    {
        var nominal = sentence.Child(predicate, "nsubj");
        return nominal >= 0 ? nominal : sentence.Child(predicate, "csubj") is >= 0 and var clause ? clause : Gerund(sentence, predicate);
    }

    // "Raising the dam threatens the valley": parsers take the gerund for an adverbial of a verb that then lacks a subject.
    static int Gerund(Sentence sentence, int predicate)
    {
        if (sentence.Words[predicate].Penn is not ("VBZ" or "VBD"))
            return -1;
        foreach (var child in sentence.Children(predicate))
            if (child < predicate && sentence.Words[child].Is("advcl") && sentence.Words[child].Penn == "VBG" && sentence.Child(child, "mark") < 0)
                return child;
        return -1;
    }

    /// <summary>The object of a verb that orders or lets, which does what the infinitive says ("urged Chad to leave").</summary>
    static int Controller(Sentence sentence, int verb) =>
        PhraseClasses.Has("@promise", sentence.Words[verb].Lemma) ? -1 : sentence.Child(verb, "obj");

    static bool IsRelative(Word word) => PhraseClasses.Has("@relative", word.Lemma) && word.Tag is Tag.Pron or Tag.Det or Tag.Sconj;

    static bool IsInfinitive(Sentence sentence, int predicate)
    {
        foreach (var child in sentence.Children(predicate))
            if (sentence.Words[child].Is("mark") || sentence.Words[child].Tag == Tag.Part)
                return true;
        return false;
    }

    static bool IsClausal(Word word) =>
        word.Is("ccomp") || word.Is("advcl") || word.Is("acl") || word.Is("csubj") || word.Is("parataxis") || word.Is("xcomp");
}
