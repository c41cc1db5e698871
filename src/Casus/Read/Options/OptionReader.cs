using Casus.Language;
using Casus.Read.Modalities;
using Casus.Read.Phrases;

namespace Casus.Read.Options;

/// <summary>Writes an action as an option of its actors, with the consequences the sentence tells.</summary>
static class OptionReader
{
    public static IEnumerable<Option> Read(Scene scene, int sentence, Action action)
    {
        var tree = scene.Sentences[sentence];
        var actors = scene.ActorsAt(sentence, Syntax.Subject(tree, action.Cue));
        if (actors.Count == 0 && action.Cue != action.Word)
            actors = scene.ActorsAt(sentence, Syntax.Subject(tree, action.Word));
        if (actors.Count == 0)
            return [];
        var (word, refused) = Refused(tree, action.Word);
        var (first, last) = Syntax.Span(tree, word);
        var act = scene.Parsed.Quote(sentence, StartOfAct(tree, word, first), LastOfAct(tree, word, last));
        var passage = scene.Quote(sentence, Syntax.Clause(tree, action.Cue));
        var option = new Option(Wider(scene, passage, act), "", act)
        {
            Holder = scene.HolderOf(act),
            Modality = ModalityOf(tree, action),
            Refusal = action.Refusal || refused || (Syntax.IsNegated(tree, action.Word) && !action.Blocked),
            Blocked = action.Blocked,
            Consequences = ConsequenceReader.Of(scene, sentence, action),
        };
        return actors.Select(actor => option with { Actor = actor, Consequences = action.Blocked ? Costs(option.Consequences, actor) : option.Consequences });
    }

    // What keeps an actor from an option ("cannot leave without angering Chile") is bad for that actor.
    static List<Consequence> Costs(IReadOnlyList<Consequence> consequences, string actor) =>
        [.. consequences.Select(c => c with { For = actor, Value = -1 })];

    /// <summary>"refrain from joining": the act is to join, refused.</summary>
    static (int Word, bool Refused) Refused(Sentence tree, int word)
    {
        if (!PhraseClasses.Has("@refrain", tree.Words[word].Lemma))
            return (word, false);
        foreach (var child in tree.Children(word))
            if (tree.Words[child].Is("advcl") || tree.Words[child].Is("xcomp") || tree.Words[child].Is("obj") || tree.Words[child].Is("obl"))
                return (child, true);
        return (word, true);
    }

    // The act is the verb with what completes it: without its subject, auxiliaries and the clauses that tell what follows.
    static int StartOfAct(Sentence tree, int word, int first) => tree.Words[word].Tag is Tag.Verb or Tag.Aux ? word : first;

    static int LastOfAct(Sentence tree, int word, int last)
    {
        foreach (var child in tree.Children(word))
            if (child > word && tree.Words[child].Is("advcl") && tree.Words[child].Penn == "VBG")
                last = Math.Min(last, tree.Reach(child).First - 1);
        for (var i = word + 1; i < last; i++)
            if (tree.Words[i].Lemma == "without" && tree.Words[i + 1].Penn == "VBG")
                last = i - 1;
        while (last > word && tree.Words[last].Tag is Tag.Punct or Tag.Sconj or Tag.Cconj)
            last--;
        return Math.Max(last, word);
    }

    static Passage Wider(Scene scene, Passage passage, Passage act) =>
        scene.Parsed.Article.Quote(Math.Min(passage.Start, act.Start), Math.Max(passage.End, act.End));

    static Modality ModalityOf(Sentence tree, Action action)
    {
        var stated = ModalityReader.Of(tree, action.Word);
        return action.Condition ? Modality.Hypothetical
            : stated.Modality is Modality.Asserted or Modality.Denied ? Modality.Possible
            : stated.Modality;
    }
}
