using Casus.Language;
using Casus.Read.Phrases;

namespace Casus.Read.Causes;

/// <summary>Reads a causative verb or noun: what is its cause and what its effect.</summary>
static class VerbReader
{
    public static Link? Read(Scene scene, int sentence, PhraseMatch match, CauseCue cue)
    {
        var tree = scene.Sentences[sentence];
        if (Intent.Covers(scene, sentence, match.Head))
            return null;
        var other = cue.Targets.Find(tree, match);
        if (other == match.Head && Governing(tree, match) == match.Head)
            return null;
        var one = cue.Back ? Resolved(scene, sentence, Syntax.Subject(tree, match.Head)) : Causing(scene, sentence, match);
        if (other < 0 || cue.Back && tree.Words[other].Penn == "VB" || one is not { } place || place.Word == other && place.Sentence == sentence || IsEmpty(tree, other))
            return null;
        var there = new Place(sentence, other);
        var claim = new Place(sentence, match.Head);
        return cue.Back ? new(there, place, claim) : new(place, there, claim);
    }

    /// <summary>What causes: the subject; the clause on which a participle hangs; the means by which an actor brings it about.</summary>
    static Place? Causing(Scene scene, int sentence, PhraseMatch match)
    {
        var tree = scene.Sentences[sentence];
        var verb = Governing(tree, match);
        if (Means(tree, verb) is >= 0 and var means)
            return new(sentence, means);
        verb = Leading(tree, verb);
        if (tree.Words[verb].Is("advcl") | tree.Words[verb].Is("conj") && tree.Words[verb].Penn == "VBG" && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "aux") < 0)
            return IsAdjunct(tree, verb) ? OfClause(scene, sentence, tree.Words[verb].Head) : null;
        var subject = tree.Words[verb].Tag is Tag.Noun or Tag.Propn ? OfNoun(tree, verb) : Syntax.Agent(tree, verb);
        if (subject < 0 || tree.Words[subject].Tag == Tag.Punct || IsActor(scene, sentence, subject))
            return null;
        return PhraseClasses.Has("@move", tree.Words[subject].Lemma) && Syntax.Case(tree, subject) == "in" && tree.Words[subject].Head >= 0
            ? OfClause(scene, sentence, tree.Words[subject].Head)
            : Resolved(scene, sentence, subject);
    }

    // "raising concerns": the noun is the effect, the verb within the phrase has the cause.
    static int Governing(Sentence tree, PhraseMatch match)
    {
        var head = tree.Words[match.Head];
        if (head.Is("conj") && head.Head >= match.First && head.Head < match.Head)
            head = tree.Words[head.Head];
        return head.Head >= match.First && head.Head < match.Head && head.Is("obj") ? head.Head : match.Head;
    }

    // "…, reducing its sway": after the main clause and set off from it, with no conjunction but "thereby".
    static bool IsAdjunct(Sentence tree, int verb)
    {
        var first = tree.Reach(verb).First;
        var main = tree.Words[verb].Head;
        if (tree.Words[main].Is("advcl") && tree.Words[main].Head > verb)
            return false;
        return verb > main && first > 0 && (tree.Words[first - 1].Tag == Tag.Punct || tree.Words[first].Tag == Tag.Punct || tree.Words[first].Tag == Tag.Adv)
            && tree.Child(verb, "mark") < 0;
    }

    // "…, reducing its sway": what reduces is the subject if it is a thing, else what the subject does.
    static Place? OfClause(Scene scene, int sentence, int main)
    {
        var tree = scene.Sentences[sentence];
        var subject = Syntax.Agent(tree, main);
        return subject >= 0 && !IsActor(scene, sentence, subject) && !PhraseClasses.Has("@this", tree.Words[subject].Lemma)
            ? Resolved(scene, sentence, subject)
            : new(sentence, main);
    }

    // "risks strengthening the one and weakening the other": the first of joined gerunds has the subject of both.
    static int Leading(Sentence tree, int verb) =>
        tree.Words[verb] is { Penn: "VBG" } word && word.Is("conj") && word.Head is >= 0 and var first && first < verb && tree.Words[first].Penn == "VBG" && tree.Child(verb, "nsubj") < 0
            ? first
            : verb;

    /// <summary>"by supporting …": the means, also of the first of joined verbs.</summary>
    static int Means(Sentence tree, int verb)
    {
        if (tree.Words[verb].Is("conj") && tree.Words[verb].Head is >= 0 and var first && first < verb && tree.Words[first].Tag == Tag.Verb && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "aux") < 0)
            return Means(tree, first);
        foreach (var child in tree.Children(verb))
            if (tree.Words[child].Is("advcl") && tree.Child(child, "mark") is >= 0 and var mark && tree.Words[mark].Lemma == "by")
                return child;
        return -1;
    }

    static int OfNoun(Sentence tree, int noun)
    {
        if (Syntax.Oblique(tree, noun, "of") is >= 0 and var thing)
            return thing;
        if (tree.Child(noun, "nmod:poss") is >= 0 and var owner)
            return owner;
        var word = tree.Words[noun];
        if (word.Head >= 0 && Syntax.Case(tree, noun) == "as")
            return Syntax.Patient(tree, word.Head);
        if (word.Head >= 0 && word.Is("obj"))
            return Syntax.Agent(tree, word.Head);
        return Syntax.Subject(tree, noun);
    }

    // "This could …" means what was said before; "which could …" is resolved by the tree already.
    static Place? Resolved(Scene scene, int sentence, int subject)
    {
        if (subject < 0)
            return null;
        var tree = scene.Sentences[sentence];
        if (tree.Words[subject].Tag is not (Tag.Pron or Tag.Det) || scene.Cast.ActorsAt(sentence, subject).Count > 0)
            return new(sentence, subject);
        if (tree.Words[subject].Lemma == "it")
            return Syntax.Subject(tree, tree.Root) is >= 0 and var topic && tree.Words[topic].Tag == Tag.Noun && !IsActor(scene, sentence, topic) ? new(sentence, topic) : null;
        if (sentence == 0 || tree.Words[subject].Lemma is not ("this" or "that"))
            return null;
        return OfClause(scene, sentence - 1, scene.Sentences[sentence - 1].Root);
    }

    // "a weaker Chile" is a state of affairs, not an actor who does it.
    static bool IsActor(Scene scene, int sentence, int word) =>
        scene.Cast.ActorsAt(sentence, word).Count > 0
        && !(scene.Sentences[sentence].Child(word, "det") is >= 0 and var article && scene.Sentences[sentence].Words[article].Lemma == "a" && scene.Sentences[sentence].Child(word, "amod") >= 0);

    static bool IsEmpty(Sentence tree, int word) => tree.Words[word].Tag is Tag.Pron or Tag.Punct or Tag.Adv or Tag.Part;
}
