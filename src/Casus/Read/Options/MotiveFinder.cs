using Casus.Language;
using Casus.Read.Modalities;
using Casus.Read.Phrases;

namespace Casus.Read.Options;

/// <summary>Finds the goals, fears and constraints that sources ascribe to actors.</summary>
public static class MotiveFinder
{
    sealed record Cue(MotiveKind? Kind, Targets Targets, bool Self, bool Owned);

    static readonly PhraseBook<Cue> Cues = new(
        Table.Rows("read/options/motives.tsv")
            .Where(row => row.ElementAtOrDefault(3) != "weak")
            .Select(row => (row[1], Read(row))));

    /// <summary>The motives of an article in reading order. Never throws; takes time linear in its length.</summary>
    public static IReadOnlyList<Motive> Find(Parsed parsed, Cast cast, Voices voices)
    {
        var scene = new Scene(parsed, cast, voices);
        var found = new List<Motive>();
        for (var sentence = 0; sentence < scene.Sentences.Count; sentence++)
            foreach (var (match, cue) in Cues.In(scene.Sentences[sentence]))
                if (cue.Kind is { } kind)
                    found.AddRange(Read(scene, sentence, match, cue).Select(m => m with { Kind = kind }));
        return [.. found.DistinctBy(m => (m.Actor, m.Kind, m.Content.Start))];
    }

    static Cue Read(string[] row) =>
        new(row[0] == "None" ? null : Enum.Parse<MotiveKind>(row[0]), Targets.Parse(row[2]), row[2] == "self", row.ElementAtOrDefault(3) == "own");

    static IEnumerable<Motive> Read(Scene scene, int sentence, PhraseMatch match, Cue cue)
    {
        var tree = scene.Sentences[sentence];
        var target = cue.Self ? match.Head : cue.Targets.Find(tree, match);
        if (target < 0)
            target = Elsewhere(tree, match.Head);
        if (target < 0)
            return [];
        var stated = ModalityReader.Of(tree, match.Head);
        if (stated.Negated && !stated.Cues.Any(word => word >= match.First && word <= match.Last))
            return [];
        var mode = stated.Modality is Modality.Possible or Modality.Alleged or Modality.Hypothetical ? stated.Modality : Modality.Asserted;
        var actors = Actors(scene, sentence, match, cue);
        return
            from content in Contents(scene, sentence, target, cue)
            let passage = Around(scene, tree, match, content)
            from actor in actors
            select new Motive(passage, actor, MotiveKind.Goal, content) { Holder = scene.HolderOf(passage), Modality = mode };
    }

    // "a war, which Norland wants to avoid": what the clause hangs on; "its fear is a war": what it is said to be.
    static int Elsewhere(Sentence tree, int head)
    {
        var verb = tree.Words[head].Is("xcomp") ? tree.Words[head].Head : head;
        return tree.Words[verb].Relation == "acl:relcl" ? tree.Words[verb].Head : Syntax.Predicate(tree, head);
    }

    // "wants to keep the peace and win time" are two: what is coordinated is wanted as well.
    static IEnumerable<Passage> Contents(Scene scene, int sentence, int target, Cue cue)
    {
        var tree = scene.Sentences[sentence];
        yield return scene.Quote(sentence, target);
        if (cue.Self || tree.Words[target].Tag != Tag.Verb)
            yield break;
        foreach (var child in tree.Children(target).ToArray())
            if (child > target && tree.Words[child].Is("conj") && tree.Words[child].Penn == tree.Words[target].Penn && tree.Child(child, "nsubj") < 0)
                yield return scene.Quote(sentence, child);
    }

    static Passage Around(Scene scene, Sentence tree, PhraseMatch match, Passage content) =>
        scene.Parsed.Article.Quote(
            Math.Min(tree.Words[match.First].Start, content.Start),
            Math.Max(tree.Words[match.Last].End, content.End));

    static IReadOnlyList<string> Actors(Scene scene, int sentence, PhraseMatch match, Cue cue)
    {
        var tree = scene.Sentences[sentence];
        if (cue.Owned && scene.OwnersOf(sentence, match.Head) is { Count: > 0 } owners)
            return owners;
        if (cue.Owned && Syntax.Oblique(tree, match.Head, "for") is >= 0 and var whose && scene.ActorsAt(sentence, whose) is { Count: > 0 } concerned)
            return concerned;
        if (cue.Owned && !PhraseClasses.Has("@express", tree.Words[Math.Max(0, tree.Words[match.Head].Head)].Lemma))
            return [];
        if (scene.ActorsAt(sentence, Syntax.Subject(tree, match.Head)) is { Count: > 0 } subjects)
            return subjects;
        return scene.ActorsAt(sentence, Syntax.Subject(tree, Syntax.Clause(tree, match.First)));
    }
}
