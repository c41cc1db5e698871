using Casus.Language;
using Casus.Read.Modalities;
using Casus.Read.Phrases;

namespace Casus.Read.Stances;

/// <summary>Finds what is said to explain a silence, and by whom; rival explanations stay side by side.</summary>
static class Explanations
{
    sealed record Link(Targets Targets, bool OfSubject);

    static readonly PhraseBook<Link> Links = new(
        Table.Rows("read/stances/explanations.tsv")
            .Select(row => (row[0], new Link(Targets.Parse(row[1]), row.Length > 2))));

    public static IReadOnlyList<Stance> Attach(Scene scene, List<Found> found)
    {
        var stances = found.ConvertAll(f => f.Stance);
        var silences = Enumerable.Range(0, found.Count).Where(i => stances[i].Position == Position.Silent).ToList();
        var next = 0;
        var latest = -1;
        for (var sentence = 0; sentence < scene.Sentences.Count && silences.Count > 0; sentence++)
        {
            for (; next < silences.Count && found[silences[next]].Sentence == sentence; next++)
                latest = silences[next];
            if (latest < 0)
                continue;
            var own = silences.Where(i => found[i].Sentence == sentence).DefaultIfEmpty(latest).ToList();
            foreach (var explanation in In(scene, sentence, found[own[0]], stances[own[0]].Actor))
                foreach (var i in own)
                    stances[i] = stances[i] with { Explanations = [.. stances[i].Explanations, explanation] };
        }
        return stances;
    }

    static IEnumerable<Explanation> In(Scene scene, int sentence, Found silence, string actor)
    {
        var given = Linked(scene, sentence, silence).Concat(Suspected(scene, sentence, silence, actor)).Concat(Intended(scene, sentence, actor));
        return given
            .Select(word => Explain(scene, sentence, word))
            .Where(e => silence.Sentence != sentence || e.Passage.End <= silence.Stance.Cue.Start || e.Passage.Start >= silence.Stance.Cue.End)
            .DistinctBy(e => e.Passage.Start);
    }

    static Explanation Explain(Scene scene, int sentence, int word)
    {
        var passage = scene.Quote(sentence, word);
        var head = Syntax.Clause(scene.Sentences[sentence], word);
        var modality = ModalityReader.Of(scene.Sentences[sentence], head).Modality;
        return new(passage, scene.HolderOf(passage), modality == Modality.Possible ? modality : Modality.Asserted);
    }

    /// <summary>"This silence may come from …", "silent because of …".</summary>
    static IEnumerable<int> Linked(Scene scene, int sentence, Found silence)
    {
        var tree = scene.Sentences[sentence];
        var here = silence.Sentence == sentence;
        foreach (var (match, link) in Links.In(tree))
        {
            var target = link.Targets.Find(tree, match);
            if (target < 0)
                continue;
            var subject = Syntax.Subject(tree, match.Head);
            if (link.OfSubject ? subject >= 0 && IsSilence(tree, subject, silence, here) : here && match.First > silence.Cue.Last)
                yield return target;
        }
    }

    static bool IsSilence(Sentence tree, int subject, Found silence, bool here) =>
        (here && subject >= silence.Cue.First && subject <= silence.Cue.Last) || PhraseClasses.Has("@silence", tree.Words[subject].Lemma);

    /// <summary>"…, with analysts suggesting that Oman may not know what to do": a thought about the silent one in the same sentence.</summary>
    static IEnumerable<int> Suspected(Scene scene, int sentence, Found silence, string actor)
    {
        if (sentence > silence.Sentence + 1)
            yield break;
        var tree = scene.Sentences[sentence];
        for (var word = 0; word < tree.Words.Count; word++)
            if (tree.Words[word].Is("ccomp") && PhraseClasses.Has("@puzzled", tree.Words[word].Lemma)
                && scene.ActorsAt(sentence, Syntax.Subject(tree, word)).Contains(actor)
                && ModalityReader.Of(tree, word).Modality is Modality.Possible or Modality.Asserted)
                yield return word;
    }

    /// <summary>"By not doing so, Oman hopes to …", "By staying silent Oman avoids …".</summary>
    static IEnumerable<int> Intended(Scene scene, int sentence, string actor)
    {
        var tree = scene.Sentences[sentence];
        for (var word = 0; word < tree.Words.Count; word++)
            if (tree.Words[word].Is("advcl") && IsAbstention(tree, word) && tree.Words[word].Head is >= 0 and var main
                && scene.ActorsAt(sentence, Syntax.Subject(tree, main)).Contains(actor))
                yield return tree.Child(main, "xcomp") is >= 0 and var aim ? aim : main;
    }

    static bool IsAbstention(Sentence tree, int clause) =>
        tree.Child(clause, "mark") is >= 0 and var mark && tree.Words[mark].Lemma == "by"
        && (Syntax.IsNegated(tree, clause) || PhraseClasses.Has("@negating", tree.Words[clause].Lemma)
            || PhraseClasses.Has("@silence", tree.Words[tree.Reach(clause).Last].Lemma));
}
