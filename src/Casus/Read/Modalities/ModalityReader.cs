using Casus.Language;

namespace Casus.Read.Modalities;

/// <summary>
/// Reads in which mode a sentence states a verb or a noun of action: from its auxiliaries, adverbs and conjunctions, and
/// from what it hangs on, as far up as that has a say in whether it is so. The cues are <c>data/read/modality.tsv</c>.
/// </summary>
public static class ModalityReader
{
    /// <summary>No clause is nested deeper than this in prose; a broken tree may be.</summary>
    const int Steps = 12;

    /// <summary>The mode of one word of a sentence. Never throws for a word of the sentence.</summary>
    public static Stated Of(Sentence sentence, int word)
    {
        var findings = new Findings();
        ReadOwn(sentence, word, findings);
        var current = word;
        for (var step = 0; step < Steps && sentence.Words[current].Head >= 0; step++)
        {
            if (!Climb(sentence, current, findings))
                break;
            current = sentence.Words[current].Head;
        }
        return findings.Result();
    }

    /// <summary>What the words around say of the word itself.</summary>
    static void ReadOwn(Sentence sentence, int word, Findings findings)
    {
        var own = sentence.Words[word];
        foreach (var child in sentence.Children(word))
        {
            var part = sentence.Words[child];
            findings.Add(OwnCue(sentence, word, part), child);
            if (part.Relation == "aux" && part.Lemma == "be" && own.Penn == "VBG")
                findings.Progressive = true;
            else if (part.Is("advcl") && own.Tag is Tag.Verb or Tag.Aux && IsCondition(sentence, child))
                findings.Conditional = true;
        }
    }

    static ModalityCue? OwnCue(Sentence sentence, int word, Word part) =>
        part.Relation.Split(':')[0] switch
        {
            "aux" when part.Lemma != "be" => Auxiliary(sentence, word, part),
            "advmod" or "cc" => ModalityCues.Find("adverb", part.Lemma),
            "amod" or "det" => ModalityCues.Find("modifier", part.Lemma) ?? ModalityCues.Find("modifier", part.Form),
            "mark" when !IsTo(part) => ModalityCues.Find("mark", part.Lemma),
            _ => null,
        };

    /// <summary>"would" after a past verb of saying tells of a plan, elsewhere of a thought.</summary>
    static ModalityCue? Auxiliary(Sentence sentence, int word, Word auxiliary)
    {
        var cue = ModalityCues.Find("aux", auxiliary.Lemma);
        var verb = sentence.Words[word];
        return cue?.Modality == Modality.Hypothetical && verb.Is("ccomp") && sentence.Words[verb.Head].Has("Tense=Past")
            ? new(CueEffect.Mode, Modality.Planned)
            : cue;
    }

    static bool IsTo(Word word) => string.Equals(word.Form, "to", StringComparison.OrdinalIgnoreCase);

    static bool IsCondition(Sentence sentence, int clause)
    {
        foreach (var child in sentence.Children(clause))
            if (sentence.Words[child].Is("mark") && ModalityCues.Find("mark", sentence.Words[child].Lemma)?.Effect == CueEffect.Conditional)
                return true;
        return false;
    }

    /// <summary>Takes what the head says of the word; false where the head has no say in what stands above it.</summary>
    static bool Climb(Sentence sentence, int current, Findings findings)
    {
        var word = sentence.Words[current];
        var head = sentence.Words[word.Head];
        if (word.Is("conj"))
        {
            if (!HasOwnSubject(sentence, current))
                ReadShared(sentence, word.Head, findings);
            return true;
        }
        if (word.Is("acl:relcl") || word.Is("parataxis") || word.Is("appos"))
            return false;
        if (word.Is("advcl"))
            return ClimbAdverbial(sentence, current, findings);
        if (word.Is("xcomp") || word.Is("ccomp") || word.Is("csubj") || word.Is("acl"))
            return ClimbComplement(sentence, current, findings);
        return head.Tag is Tag.Verb or Tag.Aux
            ? ClimbArgument(sentence, current, findings)
            : ClimbNominal(sentence, current, findings);
    }

    static bool HasOwnSubject(Sentence sentence, int verb) =>
        sentence.Child(verb, "nsubj") >= 0 || sentence.Child(verb, "aux") >= 0;

    /// <summary>Auxiliaries and "not" before the first of coordinated verbs hold for the others that bring none.</summary>
    static void ReadShared(Sentence sentence, int verb, Findings findings)
    {
        foreach (var child in sentence.Children(verb))
        {
            var part = sentence.Words[child];
            if (part.Is("aux") && part.Lemma != "be")
                findings.Add(Auxiliary(sentence, verb, part), child);
        }
    }

    static bool ClimbAdverbial(Sentence sentence, int current, Findings findings)
    {
        if (IsCondition(sentence, current))
        {
            findings.Conditional = true;
            return false;
        }
        var mark = sentence.Child(current, "mark");
        if (mark < 0)
            return false;
        if (sentence.Words[mark].Lemma == "by")
        {
            ReadOwn(sentence, sentence.Words[current].Head, findings);
            return true;
        }
        if (IsTo(sentence.Words[mark]))
            findings.Add(Cue(sentence.Words[sentence.Words[current].Head]) ?? new(CueEffect.Mode, Purpose(sentence, sentence.Words[current].Head)), sentence.Words[current].Head);
        else if (sentence.Words[mark].Lemma is "of" or "from" or "for" or "against")
            findings.Add(Cue(sentence.Words[sentence.Words[current].Head]), sentence.Words[current].Head);
        return false;
    }

    /// <summary>What is done for a purpose is planned; of what may only come about, the purpose may too.</summary>
    static Modality Purpose(Sentence sentence, int main) =>
        Of(sentence, main).Modality is (Modality.Possible or Modality.Feared or Modality.Hoped or Modality.Hypothetical or Modality.Alleged) and var open
            ? open
            : Modality.Planned;

    static bool ClimbComplement(Sentence sentence, int current, Findings findings)
    {
        var head = sentence.Words[current].Head;
        var cue = Cue(sentence.Words[head]) ?? ModalityCues.Find("clause", sentence.Words[head].Lemma);
        findings.Add(cue, head);
        if (sentence.Words[head].Tag is Tag.Noun or Tag.Adj)
            findings.Outweigh(cue);
        if (cue is null && sentence.Words[current].Is("acl") && sentence.Child(current, "mark") is >= 0 and var mark && IsTo(sentence.Words[mark]))
            findings.Add(Modality.Possible);
        ReadOwn(sentence, head, findings);
        return true;
    }

    /// <summary>A noun of action happens when its verb does, if the verb is of that kind ("talks will begin") or it is new ("could form an alliance").</summary>
    static bool ClimbArgument(Sentence sentence, int current, Findings findings)
    {
        var word = sentence.Words[current];
        var head = sentence.Words[word.Head];
        var occurs = ModalityCues.Knows("occur", head.Lemma);
        var brings = ModalityCues.Knows("bring", head.Lemma);
        if (word.Is("nsubj") && !word.Relation.EndsWith(":pass", StringComparison.Ordinal) && !(occurs && sentence.Child(word.Head, "obj") < 0))
            return false;
        if (!occurs && !brings && !(word.Is("obj") && IsIndefinite(sentence, current)))
            return false;
        if (word.Is("obl") && (!brings || Slots.ArgumentReader.Preposition(sentence, current) is "after" or "during" or "before" or "following"))
            return false;
        findings.Add(Cue(head), word.Head);
        ReadOwn(sentence, word.Head, findings);
        return true;
    }

    static bool IsIndefinite(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Words[child].Is("nmod:poss") || sentence.Words[child].Is("det") && sentence.Words[child].Lemma is not ("a" or "an" or "any"))
                return false;
        return true;
    }

    /// <summary>"the possibility of a meeting", "fears of war": the noun above says in which mode; but what is feared of "the alliance" is not that it exists.</summary>
    static bool ClimbNominal(Sentence sentence, int current, Findings findings)
    {
        var word = sentence.Words[current];
        var above = word.Is("nmod") && Governs(sentence, current) || word.Is("nsubj") && sentence.Words[word.Head].Tag == Tag.Adj;
        var cue = above ? Cue(sentence.Words[word.Head]) : null;
        if (cue?.Modality is Modality.Feared or Modality.Hoped && !IsIndefinite(sentence, current))
            return false;
        findings.Add(cue, word.Head);
        return cue is not null;
    }

    /// <summary>"fears of war" and "worries over war" are about it, "worries among allies" are not.</summary>
    static bool Governs(Sentence sentence, int noun) =>
        sentence.Child(noun, "case") is >= 0 and var preposition
        && sentence.Words[preposition].Lemma is "of" or "about" or "over" or "for" or "to" or "on";

    static ModalityCue? Cue(Word governor) =>
        governor.Tag switch
        {
            Tag.Verb or Tag.Aux => ModalityCues.Find("verb", governor.Lemma),
            Tag.Adj => ModalityCues.Find("adjective", governor.Lemma),
            Tag.Noun => ModalityCues.Find("noun", governor.Lemma),
            _ => null,
        };
}
