using Casus.Read.Concepts;
using Casus.Read.Phrases;

namespace Casus.Read.Stances;

/// <summary>Finds where actors are said to stand, a reported silence included, with the explanations given for a silence.</summary>
public static class StanceFinder
{
    /// <summary>The stances of an article in reading order. Never throws; takes time linear in its length.</summary>
    public static IReadOnlyList<Stance> Find(Parsed parsed, Cast cast, Voices voices)
    {
        var scene = new Scene(parsed, cast, voices);
        var concepts = new ConceptReader(scene);
        var found = new List<Found>();
        for (var sentence = 0; sentence < scene.Sentences.Count; sentence++)
        {
            var tree = scene.Sentences[sentence];
            var lookAlikes = StanceCues.LookAlikes.In(tree).Select(l => l.Match).ToList();
            foreach (var (match, cue) in StanceCues.Book.In(tree))
                if (!lookAlikes.Exists(l => l.First <= match.Last && match.First <= l.Last))
                    found.AddRange(StanceReader.Read(scene, concepts, sentence, (match, cue)).Select(s => new Found(s, sentence, match)));
        }
        return Explanations.Attach(scene, Distinct(Issues.Complete(found)));
    }

    // One sentence may report one stance in two cues ("remained silent, declining to comment"): the first stays.
    static List<Found> Distinct(List<Found> found) =>
        [.. found.DistinctBy(f => (f.Sentence, f.Stance.Actor, f.Stance.Position, f.Stance.Position == Position.Silent ? null : f.Stance.Issue))];
}
