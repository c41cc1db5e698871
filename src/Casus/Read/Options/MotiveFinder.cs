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
            return [];
        var stated = ModalityReader.Of(tree, match.Head);
        if (stated.Negated && !stated.Cues.Any(word => word >= match.First && word <= match.Last))
            return [];
        var content = scene.Quote(sentence, target);
        var passage = scene.Parsed.Article.Quote(
            Math.Min(tree.Words[match.First].Start, content.Start),
            Math.Max(tree.Words[match.Last].End, content.End));
        var motive = new Motive(passage, "", MotiveKind.Goal, content)
        {
            Holder = scene.HolderOf(passage),
            Modality = stated.Modality is Modality.Possible or Modality.Alleged or Modality.Hypothetical ? stated.Modality : Modality.Asserted,
        };
        return Actors(scene, sentence, match, cue).Select(actor => motive with { Actor = actor });
    }

    static IReadOnlyList<string> Actors(Scene scene, int sentence, PhraseMatch match, Cue cue)
    {
        var tree = scene.Sentences[sentence];
        if (cue.Owned && scene.OwnersOf(sentence, match.Head) is { Count: > 0 } owners)
            return owners;
        if (cue.Owned && !PhraseClasses.Has("@express", tree.Words[Math.Max(0, tree.Words[match.Head].Head)].Lemma))
            return [];
        if (scene.ActorsAt(sentence, Syntax.Subject(tree, match.Head)) is { Count: > 0 } subjects)
            return subjects;
        return scene.ActorsAt(sentence, Syntax.Subject(tree, Syntax.Clause(tree, match.First)));
    }
}
