using Casus.Language;
using Casus.Read.Modalities;
using Casus.Read.Phrases;

namespace Casus.Read.Options;

/// <summary>Finds what actors could do or refuse to do, what is said to stand in the way, and what sources say would follow.</summary>
public static class OptionFinder
{
    /// <summary>The options of an article in reading order. Never throws; takes time linear in its length.</summary>
    public static IReadOnlyList<Option> Find(Parsed parsed, Cast cast, Voices voices)
    {
        var scene = new Scene(parsed, cast, voices);
        var found = new List<Option>();
        for (var sentence = 0; sentence < scene.Sentences.Count; sentence++)
        {
            var tree = scene.Sentences[sentence];
            var actions = ByCue(tree).Concat(Modals(tree)).Concat(Conditions(tree)).Concat(Means(tree));
            found.AddRange(actions.DistinctBy(a => a.Word).SelectMany(a => OptionReader.Read(scene, sentence, a)));
        }
        return [.. found.DistinctBy(o => (o.Actor, o.Action.Start)).OrderBy(o => o.Passage.Start)];
    }

    static IEnumerable<Action> ByCue(Sentence tree) =>
        from found in OptionCues.Book.In(tree)
        where found.Entry.IsOption
        let word = found.Entry.Self ? found.Match.Head : found.Entry.Targets.Find(tree, found.Match)
        where word >= 0
        select new Action(word, found.Match.Head) { Blocked = found.Entry.Blocked, Condition = IsMeans(tree, word) };

    /// <summary>"could limit", "may use", "cannot oppose": the verb is the action if it is an act.</summary>
    static IEnumerable<Action> Modals(Sentence tree)
    {
        for (var i = 0; i < tree.Words.Count; i++)
            if (tree.Words[i].Tag == Tag.Verb && Modal(tree, i) >= 0 && OptionCues.IsAct(tree.Words[i].Lemma) && !Syntax.IsPassive(tree, i))
                if (!IsOpenOrTold(tree, i))
                    yield return new Action(i, i) { Blocked = Syntax.IsNegated(tree, i) && IsAbility(tree, i) };
    }

    /// <summary>"may not agree" leaves open whether; "they would coordinate" tells a plan; "if it leaves, it would lose" tells what follows.</summary>
    static bool IsOpenOrTold(Sentence tree, int verb) =>
        (Syntax.IsNegated(tree, verb) && !IsAbility(tree, verb))
        || (tree.Words[Modal(tree, verb)].Lemma == "would" && ModalityReader.Of(tree, verb).Modality == Modality.Planned)
        || IsOutcome(tree, verb);

    static bool IsOutcome(Sentence tree, int verb)
    {
        var main = tree.Words[verb].Is("conj") && tree.Child(verb, "nsubj") < 0 ? tree.Words[verb].Head : verb;
        foreach (var child in tree.Children(main))
            if (tree.Words[child].Is("advcl") && tree.Child(child, "mark") is >= 0 and var mark && PhraseClasses.Has("@if", tree.Words[mark].Lemma))
                return tree.Words[Modal(tree, verb)].Lemma is "would" or "will";
        return false;
    }

    static bool IsAbility(Sentence tree, int verb) => PhraseClasses.Has("@can", tree.Words[Modal(tree, verb)].Lemma);

    static int Modal(Sentence tree, int verb)
    {
        foreach (var child in tree.Children(verb))
            if (tree.Words[child].Is("aux") && (PhraseClasses.Has("@able", tree.Words[child].Lemma) || IsOpen(tree, verb)))
                return child;
        return tree.Words[verb].Is("conj") && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "aux") < 0 && tree.Words[tree.Words[verb].Head].Tag == Tag.Verb
            && !tree.Words[tree.Words[verb].Head].Is("conj")
            ? Modal(tree, tree.Words[verb].Head)
            : -1;
    }

    /// <summary>"it is unclear whether Peru will use its influence".</summary>
    static bool IsOpen(Sentence tree, int verb) =>
        tree.Child(verb, "mark") is >= 0 and var mark
        && (tree.Words[mark].Lemma == "whether" || (tree.Words[mark].Lemma == "that" && tree.Words[verb].Head is >= 0 and var noun && PhraseClasses.Has("@chance", tree.Words[noun].Lemma)));

    static bool IsMeans(Sentence tree, int word) =>
        tree.Words[word].Is("advcl") && tree.Child(word, "mark") is >= 0 and var mark && tree.Words[mark].Lemma == "by";

    /// <summary>"If Peru leaves, Chile would …": what the condition says is an option of its subject.</summary>
    static IEnumerable<Action> Conditions(Sentence tree)
    {
        for (var i = 0; i < tree.Words.Count; i++)
            if (tree.Words[i].Is("advcl") && tree.Child(i, "mark") is >= 0 and var mark && PhraseClasses.Has("@if", tree.Words[mark].Lemma)
                && OptionCues.IsAct(tree.Words[i].Lemma) && tree.Words[i].Tag == Tag.Verb && !Syntax.IsPassive(tree, i))
                yield return new Action(i, i) { Condition = true, Refusal = tree.Words[mark].Lemma == "unless" };
    }

    /// <summary>"Russia, by supporting the rebels, could …": the means are the option.</summary>
    static IEnumerable<Action> Means(Sentence tree)
    {
        for (var i = 0; i < tree.Words.Count; i++)
            if (IsMeans(tree, i) && tree.Words[i].Head is >= 0 and var main && Modal(tree, main) >= 0 && !Syntax.IsPassive(tree, main))
                yield return new Action(i, i) { Condition = true };
    }
}
