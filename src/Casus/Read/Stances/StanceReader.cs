using Casus.Language;
using Casus.Read.Concepts;
using Casus.Read.Modalities;
using Casus.Read.Phrases;

namespace Casus.Read.Stances;

/// <summary>Reads one cue: whose stance it is, toward what, and what a negation makes of it.</summary>
static class StanceReader
{
    public static IReadOnlyList<Stance> Read(Scene scene, ConceptReader concepts, int sentence, (PhraseMatch Match, StanceCue Meaning) cue)
    {
        var tree = scene.Sentences[sentence];
        var stated = ModalityReader.Of(tree, cue.Match.Head);
        var negated = IsNegated(tree, cue.Match, stated);
        if ((negated && stated.Modality == Modality.Possible) || Turned(cue.Meaning.Position, negated) is not { } position)
            return [];
        var holders = HolderFinder.Find(scene, sentence, cue.Match, cue.Meaning);
        var target = cue.Meaning.Targets.Find(tree, cue.Match) is >= 0 and var named ? named : Said(tree, cue.Match.Head, position);
        if (holders.Count == 0 || IsMeans(tree, cue.Match.Head) || IsPurpose(tree, cue.Match.Head, stated) || (target < 0 && position == Position.Concerned && cue.Match.First == cue.Match.Last))
            return [];
        var passage = Extent(scene, sentence, cue.Match, target);
        var stance = new Stance(passage, "", position, scene.Parsed.Quote(sentence, cue.Match.First, cue.Match.Last))
        {
            Holder = scene.HolderOf(passage),
            Modality = ModalityOf(position, stated),
        };
        if (target >= 0)
            stance = Toward(scene, concepts, stance, (sentence, target));
        return [.. holders.Where(h => h != stance.Toward).Select(h => stance with { Actor = h })];
    }

    // "Its aim is peace" tells what it is toward; "its silence is a move" only explains.
    static int Said(Sentence tree, int word, Position position) => position == Position.Silent ? -1 : Syntax.Predicate(tree, word);

    // "by siding with the rebels": a way to something else, not yet a stance.
    static bool IsMeans(Sentence tree, int word) =>
        tree.Words[word].Is("advcl") && tree.Child(word, "mark") is >= 0 and var mark && tree.Words[mark].Lemma == "by";

    // "may use it to support the rebels": a purpose of what may come, not yet a stance.
    static bool IsPurpose(Sentence tree, int word, Stated stated) =>
        tree.Words[word].Is("advcl") && tree.Words[word].Penn == "VB" && tree.Child(word, "mark") is >= 0 and var mark && tree.Words[mark].Lemma == "to"
        && stated.Modality is Modality.Possible or Modality.Feared or Modality.Hypothetical or Modality.Alleged;

    static Stance Toward(Scene scene, ConceptReader concepts, Stance stance, (int Sentence, int Word) target)
    {
        var tree = scene.Sentences[target.Sentence];
        var (first, last) = Syntax.Span(tree, target.Word);
        if (IsSaidOf(tree, target.Word, stance))
            first = Math.Max(first, tree.Child(target.Word, "cop") + 1);
        return stance with
        {
            Target = scene.Parsed.Quote(target.Sentence, first, last),
            Issue = IssueOf(tree, target.Word, concepts.Of(tree, first, last, target.Word).Name),
            Toward = scene.Cast.ActorsAt(target.Sentence, target.Word) is [var actor] ? actor : null,
        };
    }

    // "It", "how" and "the matter" name no issue.
    static string? IssueOf(Sentence tree, int word, string name) =>
        name.Length == 0 || tree.Words[word].Tag is Tag.Pron or Tag.Adv || ConceptWords.IsEmpty(name) ? null : name;

    // "One of Oman's concerns is the price": the stance is toward what is said of its own cue.
    static bool IsSaidOf(Sentence tree, int word, Stance stance) =>
        tree.Words[word].Tag == Tag.Noun && tree.Child(word, "cop") is >= 0 and var copula && copula < word && tree.Words[copula].Start >= stance.Cue.End
        && tree.Words[tree.Reach(word).First].Start <= stance.Cue.Start;

    // Words of the cue itself ("has not said") are no negation of it; "no longer silent" is.
    static bool IsNegated(Sentence tree, PhraseMatch cue, Stated stated) =>
        stated.Negated && stated.Cues.Any(word => (word < cue.First || word > cue.Last) && PhraseClasses.Has("@negating", tree.Words[word].Lemma));

    static Position? Turned(Position position, bool negated) => (position, negated) switch
    {
        (_, false) => position,
        (Position.Supports, _) => Position.Opposes,
        (Position.Opposes or Position.Condemns, _) => Position.Neutral,
        _ => null,
    };

    // Denying or fearing is the stance itself and does not hedge it.
    static Modality ModalityOf(Position position, Stated stated) => stated.Modality switch
    {
        Modality.Possible or Modality.Hypothetical or Modality.Alleged => stated.Modality,
        Modality.Planned when position is not (Position.Demands or Position.Silent) => Modality.Planned,
        _ => Modality.Asserted,
    };

    // From the one who takes the stance to the end of what it is toward.
    static Passage Extent(Scene scene, int sentence, PhraseMatch cue, int target)
    {
        var tree = scene.Sentences[sentence];
        var (first, last) = (cue.First, cue.Last);
        if (Syntax.Subject(tree, cue.Head) is >= 0 and var subject && subject < first)
            first = Syntax.Span(tree, subject).First;
        else if (tree.Child(cue.Head, "nmod:poss") is >= 0 and var owner)
            first = Math.Min(first, tree.Reach(owner).First);
        if (target >= 0)
            last = Math.Max(last, Syntax.Span(tree, target).Last);
        return scene.Parsed.Quote(sentence, first, Math.Max(first, last));
    }
}
