using Casus.Language;
using Casus.Read.Dates;
using Casus.Read.Modalities;
using Casus.Read.Slots;

namespace Casus.Read.Ties;

/// <summary>Finds the lasting ties between actors that an article tells: treaties, alliances, influence, dependence, flows, sanctions, rivalry.</summary>
public static class TieFinder
{
    /// <summary>The ties in reading order.</summary>
    public static IReadOnlyList<Tie> Find(Parsed parsed, Cast cast, Voices voices) =>
        Find(parsed, cast, voices, DateFinder.Find(parsed));

    /// <summary>The same, where the times are read already.</summary>
    public static IReadOnlyList<Tie> Find(Parsed parsed, Cast cast, Voices voices, TimeTable times)
    {
        var scene = new Scene(parsed, voices, times, new SideReader(parsed, new Participants(parsed, cast)));
        return [.. Enumerable.Range(0, parsed.Document.Sentences.Count).SelectMany(s => InSentence(scene, s))];
    }

    sealed record Scene(Parsed Parsed, Voices Voices, TimeTable Times, SideReader Sides);

    static IEnumerable<Tie> InSentence(Scene scene, int sentence)
    {
        var tree = scene.Parsed.Document.Sentences[sentence];
        return Enumerable.Range(0, tree.Words.Count)
            .SelectMany(word => AtWord(scene, sentence, tree, word))
            .DistinctBy(tie => (tie.Type, tie.Directed || string.CompareOrdinal(tie.From, tie.To) < 0 ? (tie.From, tie.To) : (tie.To, tie.From)));
    }

    static IEnumerable<Tie> AtWord(Scene scene, int sentence, Sentence tree, int word)
    {
        var verbal = ArgumentReader.IsVerbal(tree, word);
        if (!verbal && tree.Words[word].Tag is not (Tag.Noun or Tag.Propn))
            yield break;
        var rules = verbal ? TieLexicon.Verb(tree.Words[word].Lemma) : TieLexicon.Noun(tree.Words[word].Lemma);
        foreach (var rule in rules)
        {
            if (!Fits(tree, word, rule))
                continue;
            var sides = verbal ? scene.Sides.AtVerb(sentence, word, rule) : scene.Sides.AtNoun(sentence, word, rule, HasHolder(tree, word));
            foreach (var (from, to) in sides.Pairs())
                yield return Tell(scene, sentence, word, rule, from, to);
            yield break;
        }
    }

    static bool Fits(Sentence tree, int word, TieRule rule)
    {
        if (rule.Needs.Count == 0)
            return true;
        foreach (var child in tree.Children(word))
            if (rule.Needs.Any(need => TieLexicon.Fits(need, tree.Words[child].Lemma.ToLowerInvariant()) || FitsPreposition(tree, child, need)))
                return true;
        return false;
    }

    /// <summary>A need may also be the preposition of a phrase ("depends on"), or stand in "supply of arms".</summary>
    static bool FitsPreposition(Sentence tree, int child, string need)
    {
        foreach (var grandchild in tree.Children(child))
            if (tree.Words[child].Relation.Split(':')[0] is "obl" or "nmod" or "obj"
                && (TieLexicon.Fits(need, tree.Words[grandchild].Lemma.ToLowerInvariant()) || ArgumentReader.Preposition(tree, grandchild) == need))
                return true;
        return false;
    }

    static bool HasHolder(Sentence tree, int noun) =>
        tree.Words[noun].Head is >= 0 and var head
        && (tree.Words[noun].Is("obj") || tree.Words[noun].Relation == "nsubj:pass" || tree.Words[noun].Is("nmod"))
        && TieLexicon.HavingTrend(tree.Words[head].Lemma) is not null;

    static Tie Tell(Scene scene, int sentence, int word, TieRule rule, string from, string to)
    {
        var tree = scene.Parsed.Document.Sentences[sentence];
        var label = LabelOf(scene.Parsed, sentence, word);
        var stated = ModalityReader.Of(tree, word);
        var since = scene.Times.Of(sentence, word, TimeLink.Since);
        var at = rule.Type == TieType.Treaty ? scene.Times.Of(sentence, word, TimeLink.At)?.When : null;
        var past = scene.Times.IsPast(sentence, word);
        return new(scene.Parsed.Quote(sentence), rule.Type, from, to)
        {
            Sign = TrendReader.SignOf(tree, word, rule.Sign),
            Directed = rule.Directed,
            Status = StatusReader.Of(stated, past, since is not null || at is not null),
            Trend = TrendReader.Of(tree, word),
            Since = since?.When ?? at,
            Until = scene.Times.Of(sentence, word, TimeLink.Until)?.When,
            Label = label,
            Modality = stated.Modality,
            Background = past,
            Holder = scene.Voices.HolderOf(label.Start, label.End),
        };
    }

    /// <summary>The noun with the common words before it: "mutual defence pact".</summary>
    static Passage LabelOf(Parsed parsed, int sentence, int word)
    {
        var tree = parsed.Document.Sentences[sentence];
        var first = word;
        while (first > 0 && tree.Words[first - 1].Head >= first && tree.Words[first - 1].Head <= word
            && tree.Words[first - 1].Relation is "amod" or "compound" && tree.Words[first - 1].Tag is Tag.Adj or Tag.Noun)
            first--;
        return parsed.Quote(sentence, first, word);
    }
}
