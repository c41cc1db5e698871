using Casus.Language;
using Casus.Read.Concepts;
using Casus.Read.Modalities;
using Casus.Read.Phrases;

namespace Casus.Read.Causes;

/// <summary>Writes a link between two heads as a claim with its passages, concepts, mode and holder.</summary>
sealed class CauseWriter(Scene scene, ConceptReader concepts)
{
    public Cause Write(Link link, PhraseMatch match, CausalPolarity polarity)
    {
        var from = Factor(link.Cause, link.Effect, (link.Claim, match));
        var to = Factor(link.Effect, link.Cause, (link.Claim, match));
        var connective = scene.Parsed.Quote(link.Claim.Sentence, match.First, match.Last);
        var passage = Around([connective, from.Passage, to.Passage]);
        return new(passage, from, to, connective, polarity)
        {
            Holder = scene.HolderOf(connective),
            Modality = ModalityOf(scene.Sentences[link.Claim.Sentence], link.Claim.Word, match),
        };
    }

    // A clause that is a cause or effect leaves out the other side and the connective, which may hang on it.
    Factor Factor(Place place, Place other, (Place Place, PhraseMatch Words) claim)
    {
        var tree = scene.Sentences[place.Sentence];
        var span = Syntax.Span(tree, place.Word);
        foreach (var part in new[] { claim.Place, claim.Place with { Word = claim.Words.First }, other })
            if (part.Sentence == place.Sentence && part.Word != place.Word)
                span = Without(tree, span, place.Word, part.Word);
        if (place.Sentence == claim.Place.Sentence && span.First >= claim.Words.First && span.First <= claim.Words.Last && claim.Words.Last < place.Word)
            span.First = After(tree, claim.Words.Last, place.Word);
        var concept = concepts.Of(tree, span.First, span.Last, place.Word);
        return new(scene.Parsed.Quote(place.Sentence, span.First, span.Last), concept.Name, concept.Change);
    }

    static (int First, int Last) Without(Sentence tree, (int First, int Last) span, int head, int part)
    {
        if (part > head && part <= span.Last)
            return (span.First, Before(tree, Math.Max(head + 1, tree.Reach(part).First), head));
        if (part < head && part >= span.First)
            return (Math.Min(head, After(tree, tree.Reach(part).Last, head)), span.Last);
        return span;
    }

    static int Before(Sentence tree, int first, int head)
    {
        var last = first - 1;
        while (last > head && tree.Words[last].Tag is Tag.Punct or Tag.Cconj or Tag.Sconj or Tag.Adp)
            last--;
        return last;
    }

    static int After(Sentence tree, int last, int head)
    {
        var first = last + 1;
        while (first < head && tree.Words[first].Tag is Tag.Punct or Tag.Cconj)
            first++;
        return first;
    }

    Passage Around(Passage[] parts) => scene.Parsed.Article.Quote(parts.Min(p => p.Start), parts.Max(p => p.End));

    /// <summary>A fear, a hope or a denial anywhere above the claim outweighs the "could" beside it.</summary>
    static Modality ModalityOf(Sentence tree, int word, PhraseMatch match)
    {
        var stated = ModalityReader.Of(tree, word);
        if (stated.Negated && word >= match.First && word <= match.Last)
            return Modality.Denied;
        var current = word;
        for (var step = 0; step < 8 && tree.Words[current].Head >= 0; step++)
        {
            if (!tree.Words[current].Is("ccomp") && !tree.Words[current].Is("xcomp") && !tree.Words[current].Is("acl") && !tree.Words[current].Is("nmod"))
                break;
            current = tree.Words[current].Head;
            if (AttitudeOf(tree.Words[current]) is { } attitude)
                return attitude;
        }
        return stated.Modality is Modality.Hypothetical or Modality.Planned or Modality.Denied ? Modality.Possible : stated.Modality;
    }

    static Modality? AttitudeOf(Word word)
    {
        var where = word.Tag switch { Tag.Noun => "noun", Tag.Adj => "adjective", _ => "verb" };
        var modality = ModalityCues.Find(where, word.Lemma)?.Modality;
        return modality is Modality.Feared or Modality.Hoped or Modality.Denied ? modality : null;
    }
}
