using Casus.Read.Concepts;
using Casus.Read.Phrases;

namespace Casus.Read.Causes;

/// <summary>Finds the claims that one thing brings about, raises, lowers or prevents another; purposes and mere coincidence are none.</summary>
public static class CauseFinder
{
    /// <summary>The causal claims of an article in reading order. Never throws; takes time linear in its length.</summary>
    public static IReadOnlyList<Cause> Find(Parsed parsed, Cast cast, Voices voices)
    {
        var scene = new Scene(parsed, cast, voices);
        var writer = new CauseWriter(scene, new ConceptReader(scene));
        var found = new List<Cause>();
        for (var sentence = 0; sentence < scene.Sentences.Count; sentence++)
        {
            var tree = scene.Sentences[sentence];
            foreach (var (match, cue) in CauseCues.Verbs.In(tree))
                if (cue.Polarity is not null && VerbReader.Read(scene, sentence, match, cue) is { } link)
                    found.Add(writer.Write(link, match, cue.Polarity.Value));
            foreach (var (match, connective) in CauseCues.Connectives.In(tree))
                if (ConnectiveReader.Read(scene, sentence, match, connective) is { } link)
                    found.Add(writer.Write(link, match, CausalPolarity.Causes));
        }
        return [.. Named(found).DistinctBy(c => (c.From.Passage.Start, c.To.Passage.Start, c.To.Passage.End)).OrderBy(c => c.Passage.Start)];
    }

    // "The deal" is the deal of which the article speaks elsewhere.
    static IEnumerable<Cause> Named(List<Cause> found)
    {
        var fuller = new Fuller(found.SelectMany(c => new[] { c.From.Concept, c.To.Concept }));
        Factor Full(Factor factor) => factor with { Concept = fuller.Of(factor.Concept, factor.Passage.Text) };
        return found.Select(c => c with { From = Full(c.From), To = Full(c.To) });
    }
}
