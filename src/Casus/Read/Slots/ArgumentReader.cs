using Casus.Language;

namespace Casus.Read.Slots;

/// <summary>
/// Reads from the tree which words fill the slots of a verb or a noun of action: across passives, relative clauses,
/// coordination, control verbs and verbs that lend a noun their subject ("launched an attack").
/// </summary>
public static class ArgumentReader
{
    /// <summary>How far a subject is looked for in governing verbs.</summary>
    const int Steps = 4;

    /// <summary>The arguments of a word, those at the word itself first.</summary>
    public static IReadOnlyList<Argument> Of(Sentence sentence, int word)
    {
        var found = new List<Argument>();
        if (IsVerbal(sentence, word))
        {
            ReadVerb(sentence, word, found, near: true);
            ReadGoverned(sentence, word, found);
        }
        else
        {
            ReadNoun(sentence, word, found, near: true);
            ReadCoordinated(sentence, word, found);
            ReadStrayed(sentence, word, found);
            ReadSupport(sentence, word, found);
        }
        return found;
    }

    /// <summary>Whether a word is used as a verb in its sentence; one with an object or, before a noun, with a subject is, whatever its tag or relation.</summary>
    public static bool IsVerbal(Sentence sentence, int word) =>
        sentence.Words[word].Tag is Tag.Verb or Tag.Aux
            ? !sentence.Words[word].Is("compound") && (!sentence.Words[word].Is("amod") || sentence.Child(word, "nsubj") >= 0)
            : sentence.Words[word].Tag == Tag.Noun && sentence.Child(word, "obj") >= 0 && sentence.Child(word, "det") < 0;


    /// <summary>Whether a verb stands in the passive or as a past participle of a noun.</summary>
    public static bool IsPassive(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Words[child].Relation is "nsubj:pass" or "aux:pass" or "csubj:pass" or "obl:agent")
                return true;
        return sentence.Words[verb].Relation == "acl" && sentence.Words[verb].Penn == "VBN";
    }

    static void ReadVerb(Sentence sentence, int verb, List<Argument> found, bool near)
    {
        var passive = IsPassive(sentence, verb);
        foreach (var child in sentence.Children(verb))
        {
            var part = sentence.Words[child];
            var filler = Antecedent(sentence, child);
            switch (part.Relation.Split(':')[0])
            {
                case "nsubj" when Preposition(sentence, child).Length > 0:
                    found.Add(new(Slot.Oblique, Preposition(sentence, child), child, near));
                    break;
                case "nsubj":
                    found.Add(new(passive ? Slot.Patient : Slot.Agent, "", filler, near));
                    break;
                case "obj":
                    found.Add(new(Slot.Patient, "", filler, near));
                    break;
                case "iobj":
                    found.Add(new(Slot.Recipient, "", filler, near));
                    break;
                case "obl" when part.Relation is not ("obl:tmod" or "obl:unmarked" or "obl:npmod"):
                    found.Add(Oblique(sentence, filler, child, passive) with { Near = near });
                    break;
            }
        }
        ReadHead(sentence, verb, passive, found, near);
    }

    static Argument Oblique(Sentence sentence, int filler, int child, bool passive)
    {
        var preposition = Preposition(sentence, child);
        return passive && (preposition == "by" || sentence.Words[child].Relation == "obl:agent")
            ? new(Slot.Agent, "", filler, true)
            : new(Slot.Oblique, preposition, filler, true);
    }

    /// <summary>The noun that a participle or a relative clause stands with fills the slot the clause leaves open.</summary>
    static void ReadHead(Sentence sentence, int verb, bool passive, List<Argument> found, bool near)
    {
        var relation = sentence.Words[verb].Relation;
        if (relation is not ("acl" or "acl:relcl" or "amod"))
            return;
        var head = sentence.Words[verb].Head;
        var mark = sentence.Child(verb, "mark");
        var open = passive ? Slot.Patient
            : !found.Exists(a => a.Slot == Slot.Agent) ? Slot.Agent
            : Slot.Patient;
        if (mark < 0 && !found.Exists(a => a.Slot == open))
            found.Add(new(open, "", head, near));
    }

    /// <summary>"which", "that" and "who" stand for the noun their clause belongs to.</summary>
    static int Antecedent(Sentence sentence, int word)
    {
        if (sentence.Words[word].Lemma is not ("which" or "that" or "who" or "whom") || sentence.Words[word].Tag is not (Tag.Pron or Tag.Det or Tag.Sconj))
            return word;
        var verb = sentence.Words[word].Head;
        for (var step = 0; step < Steps && verb >= 0; step++, verb = sentence.Words[verb].Head)
            if (sentence.Words[verb].Relation == "acl:relcl")
                return sentence.Words[verb].Head;
        return word;
    }

    /// <summary>The subject that a governing or coordinated verb lends: "agreed to meet", "met and signed".</summary>
    static void ReadGoverned(Sentence sentence, int verb, List<Argument> found)
    {
        var current = verb;
        for (var step = 0; step < Steps && !IsPassive(sentence, verb) && !found.Exists(a => a.Slot == Slot.Agent); step++)
        {
            var relation = sentence.Words[current].Relation;
            var head = sentence.Words[current].Head;
            if (head < 0 || relation.Split(':')[0] is not ("xcomp" or "conj" or "advcl" or "ccomp" or "acl") || relation == "acl:relcl")
                return;
            if (relation == "ccomp" && sentence.Child(current, "mark") is >= 0 and var mark && sentence.Words[mark].Lemma != "to")
                return;
            var governor = new List<Argument>();
            if (IsVerbal(sentence, head))
                ReadVerb(sentence, head, governor, near: false);
            else
                ReadNoun(sentence, head, governor, near: false);
            Lend(governor, relation, found);
            current = head;
        }
    }

    static void Lend(List<Argument> governor, string relation, List<Argument> found)
    {
        var lent = relation == "xcomp" && governor.Exists(a => a.Slot is Slot.Patient)
            ? governor.Where(a => a.Slot == Slot.Patient)
            : governor.Where(a => a.Slot is Slot.Agent or Slot.Possessor);
        found.AddRange(lent.Select(a => new Argument(Slot.Agent, "", a.Word, false)));
    }

    static void ReadNoun(Sentence sentence, int noun, List<Argument> found, bool near)
    {
        foreach (var child in sentence.Children(noun))
        {
            var part = sentence.Words[child];
            switch (part.Relation)
            {
                case "nmod:poss":
                    found.Add(new(Slot.Possessor, "", child, near));
                    break;
                case "compound" or "amod" or "nmod:unmarked" or "nmod:npmod" or "nmod:desc":
                    found.Add(new(Slot.Modifier, "", child, near));
                    ReadPair(sentence, child, found, near);
                    break;
                case "appos" or "flat":
                    found.Add(new(Slot.Same, "", child, near));
                    break;
                case "acl" when part.Penn is "VBN" or "VBG":
                    ReadParticiple(sentence, child, found);
                    break;
                default:
                    if (part.Is("nmod") || part.Is("obl"))
                        ReadPhrase(sentence, child, found, near);
                    else if (part.Is("nsubj"))
                        found.Add(new(Slot.Agent, "", Antecedent(sentence, child), near));
                    break;
            }
        }
        if (sentence.Words[noun].Is("appos") || sentence.Words[noun].Relation is "compound" or "nmod:desc")
            found.Add(new(Slot.Same, "", sentence.Words[noun].Head, near));
    }

    /// <summary>"the X-Y pact": the tree may take Y for the rest of the name X; the hyphen tells that there are two.</summary>
    static void ReadPair(Sentence sentence, int modifier, List<Argument> found, bool near)
    {
        foreach (var child in sentence.Children(modifier))
            if (sentence.Words[child].Is("flat") && child > modifier && sentence.Words[child - 1].Form is "-" or "–")
                found.Add(new(Slot.Modifier, "", child, near));
    }

    /// <summary>A phrase behind a noun; in "shipments from X to Y" the tree hangs the second phrase on the first.</summary>
    static void ReadPhrase(Sentence sentence, int phrase, List<Argument> found, bool near)
    {
        var preposition = Preposition(sentence, phrase);
        found.Add(new(Slot.Oblique, preposition, phrase, near));
        if (preposition != "from")
            return;
        foreach (var child in sentence.Children(phrase))
            if (sentence.Words[child].Is("nmod") && Preposition(sentence, child) == "to")
                found.Add(new(Slot.Oblique, "to", child, near));
    }

    /// <summary>"arms transfers and exchanges between X and Y": the first of coordinated nouns shares the phrase behind the last.</summary>
    static void ReadCoordinated(Sentence sentence, int noun, List<Argument> found)
    {
        if (found.Exists(a => a.Slot == Slot.Oblique))
            return;
        var other = sentence.Child(noun, "conj") is >= 0 and var next ? next : sentence.Words[noun].Is("conj") ? sentence.Words[noun].Head : -1;
        if (other < 0 || IsVerbal(sentence, other))
            return;
        var shared = new List<Argument>();
        ReadNoun(sentence, other, shared, near: true);
        found.AddRange(shared.Where(a => a.Slot == Slot.Oblique));
    }

    /// <summary>"X's attack on Y angered Z": a phrase behind the noun that the tree has made a second subject of the verb.</summary>
    static void ReadStrayed(Sentence sentence, int noun, List<Argument> found)
    {
        if (!sentence.Words[noun].Is("nsubj"))
            return;
        foreach (var sibling in sentence.Children(sentence.Words[noun].Head))
            if (sibling > noun && sentence.Words[sibling].Is("nsubj") && Preposition(sentence, sibling) is { Length: > 0 } preposition)
                found.Add(new(Slot.Oblique, preposition, sibling, true));
    }

    /// <summary>"sanctions imposed by Norland on Sarn", "the attack carried out by Norland": the participle brings the noun's own arguments.</summary>
    static void ReadParticiple(Sentence sentence, int participle, List<Argument> found)
    {
        var own = new List<Argument>();
        ReadVerb(sentence, participle, own, near: true);
        found.AddRange(own.Where(a => a.Slot is Slot.Agent or Slot.Oblique && a.Word != sentence.Words[participle].Head));
    }

    /// <summary>The verb above a noun of action lends what the noun does not bring itself: "held talks with", "an attack was launched by".</summary>
    static void ReadSupport(Sentence sentence, int noun, List<Argument> found)
    {
        var word = sentence.Words[noun];
        var head = word.Head;
        if (head < 0 || !IsVerbal(sentence, head) || !(word.Is("obj") || word.Relation == "nsubj:pass"))
            return;
        var lent = new List<Argument>();
        ReadVerb(sentence, head, lent, near: false);
        ReadGoverned(sentence, head, lent);
        found.AddRange(lent.Where(a => a.Word != noun && a.Slot is Slot.Agent or Slot.Recipient or Slot.Oblique).Select(a => a with { Near = false }));
    }

    /// <summary>The preposition of a phrase, lower case; empty where it has none.</summary>
    public static string Preposition(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Words[child].Is("case") && sentence.Words[child].Tag != Tag.Part)
                return sentence.Words[child].Form.ToLowerInvariant();
        return "";
    }
}
