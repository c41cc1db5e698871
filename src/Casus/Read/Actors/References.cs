using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>
/// Resolves what takes up an actor without naming it, in reading order and the most certain first: titles with a state
/// ("the Russian president"), descriptions ("the two countries"), pronouns.
/// </summary>
static class References
{
    public static void Find(Notebook notebook)
    {
        var trail = new Trail(notebook);
        for (var s = 0; s < notebook.Sentences.Count; s++)
            for (var i = 0; i < notebook.Sentences[s].Words.Count; i++)
                Step(notebook, trail, s, i);
    }

    static void Step(Notebook notebook, Trail trail, int s, int i)
    {
        var sentence = notebook.Sentences[s];
        if (notebook.At(s, i) is { } sighting)
        {
            if (sighting.First == i && Ministries.Owned(notebook, sighting) is { } owned)
                sighting = owned;
            if (sighting.First == i && sighting.Form != MentionForm.Demonym && sighting.Form != MentionForm.Place)
                Hear(notebook, trail, sighting);
            return;
        }
        if (Pronouns.Resolve(notebook, trail, s, i) is { Count: > 0 } pronoun)
            Take(notebook, trail, s, i, i, pronoun, MentionForm.Pronoun);
        else if (Ministries.At(notebook, trail, s, i) is { } ministry)
            Take(notebook, trail, s, ministry.First, i, [notebook.Meet(ministry.Actor).Id], MentionForm.Name);
        else if (Descriptions.Resolve(notebook, trail, s, i) is { } description)
            Take(notebook, trail, s, description.First, i, description.Actors, MentionForm.Description);
        else if (sentence.Words[i].Is("nsubj") && sentence.Words[i].Tag is Tag.Noun or Tag.Propn)
            trail.Add(new Candidate(s, i, [], Subject: true, IsPlural(sentence.Words[i])));
    }

    // "Russia and North Korea", "Russia-North Korea": the two are also heard together.
    static void Hear(Notebook notebook, Trail trail, Sighting sighting)
    {
        var sentence = notebook.Sentences[sighting.Sentence];
        var candidate = Heard(sentence, sighting.Sentence, sighting);
        trail.Add(candidate);
        if (notebook.At(sighting.Sentence, sighting.First - 2) is { Form: not MentionForm.Pronoun } before && before.Actor != sighting.Actor
            && sentence.Lower(sighting.First - 1) is "and" or "-" or "–" or "/" or "with")
            trail.Add(candidate with { Actors = [before.Actor, sighting.Actor], Several = true });
    }

    static void Take(Notebook notebook, Trail trail, int s, int first, int last, IReadOnlyList<string> actors, MentionForm form)
    {
        var words = notebook.Sentences[s].Words;
        var sighting = new Sighting(s, first, last, words[first].Start, words[last].End, actors[0], form) { Actors = actors };
        notebook.Note(sighting);
        trail.Add(Heard(notebook.Sentences[s], s, sighting));
    }

    static Candidate Heard(Sentence sentence, int s, Sighting sighting)
    {
        var head = sentence.HeadWithin(sighting.First, sighting.Last);
        return new Candidate(s, head, sighting.Actors, IsSubject(sentence, head), sighting.Actors.Count > 1 || IsPlural(sentence.Words[head]));
    }

    static bool IsSubject(Sentence sentence, int word)
    {
        while (sentence.Words[word].Is("conj") && sentence.Words[word].Head >= 0)
            word = sentence.Words[word].Head;
        return sentence.Words[word].Is("nsubj");
    }

    static bool IsPlural(Word word) => word.Penn is "NNS" or "NNPS" || word.Has("Number=Plur");
}
