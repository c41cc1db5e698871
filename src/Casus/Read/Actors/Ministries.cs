using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>
/// Finds whose a ministry or a minister is where no state stands beside it: "the finance ministry", "its foreign minister"
/// belong to the state last spoken of.
/// </summary>
static class Ministries
{
    // A ministry named so far after a state is hardly that state's.
    const int Memory = 3;

    static readonly string[] Kinds = ["ministry", "parliament", "central bank"];

    /// <summary>The institution that ends at a word, with the word at which it begins; null if none does.</summary>
    public static (int First, Actor Actor)? At(Notebook notebook, Trail trail, int s, int word)
    {
        var sentence = notebook.Sentences[s];
        if (!Kinds.Any(k => sentence.Lower(word - 1, word).EndsWith(k, StringComparison.Ordinal)) || sentence.Words[word].Is("compound") || sentence.Lower(word + 1) == "of")
            return null;
        if (Bodies.Ending(sentence, Math.Max(0, word - 3), word) is not { Sort: "institution" } body)
            return null;
        var first = body.First;
        while (first > 0 && word - first < 3 && sentence.Words[first - 1] is { Tag: Tag.Noun or Tag.Adj or Tag.Propn or Tag.Verb } before && before.Head >= first && before.Head <= word && notebook.At(s, first - 1) is null)
            first--;
        return Owner(notebook, trail, s, first) is { } state ? (first, Bodies.Institution(notebook, state, sentence.Lower(first, word))) : null;
    }

    /// <summary>"its foreign minister": the same one within the state that the pronoun stands for; null for other sightings.</summary>
    public static Sighting? Owned(Notebook notebook, Sighting sighting)
    {
        if (notebook.Actor(sighting.Actor) is not { Kind: ActorKind.Unnamed, Within: null } unnamed || notebook.At(sighting.Sentence, sighting.First - 1) is not { Form: MentionForm.Pronoun } pronoun
            || notebook.Actor(pronoun.Actor).Kind is not (ActorKind.State or ActorKind.Institution))
            return null;
        var id = $"unnamed:{pronoun.Actor}:{unnamed.Id["unnamed:".Length..]}";
        notebook.Meet(new Actor(id, ActorKind.Unnamed, $"{notebook.Adjective(notebook.Actor(pronoun.Actor))} {unnamed.Name}") { Within = pronoun.Actor });
        notebook.Remove(sighting);
        return notebook.Note(sighting.Sentence, sighting.First, sighting.Last, id, sighting.Form);
    }

    // The pronoun before it, or for "the" the state last spoken of.
    static Actor? Owner(Notebook notebook, Trail trail, int s, int first)
    {
        bool IsState(Candidate c) => c.Actors.Count == 1 && notebook.Actor(c.Actors[0]).Kind == ActorKind.State;
        if (notebook.At(s, first - 1) is { Form: MentionForm.Pronoun } pronoun)
            return notebook.Actor(pronoun.Actor) is { Kind: ActorKind.State } owner ? owner : null;
        return notebook.Sentences[s].Lower(first - 1) == "the" && trail.Best(s, Memory, IsState) is { } said ? notebook.Actor(said.Actors[0]) : null;
    }
}
