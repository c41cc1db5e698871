using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>Finds the actors that a pronoun of the third person stands for.</summary>
static class Pronouns
{
    public static IReadOnlyList<string> Resolve(Notebook notebook, Trail trail, int s, int i)
    {
        var sentence = notebook.Sentences[s];
        if (sentence.Words[i].Tag is not (Tag.Pron or Tag.Det))
            return [];
        return sentence.Lower(i) switch
        {
            "he" or "him" or "his" or "himself" => Person(notebook, trail, s, "m"),
            "she" or "her" or "hers" or "herself" => Person(notebook, trail, s, "f"),
            "it" when !IsEmpty(sentence, i) => Thing(notebook, trail, s, i),
            "its" or "itself" => Thing(notebook, trail, s, i),
            "they" or "them" or "their" or "theirs" or "themselves" => Several(notebook, trail, s, i),
            _ => [],
        };
    }

    static IReadOnlyList<string> Person(Notebook notebook, Trail trail, int s, string sex) =>
        trail.Best(s, 3, c => c.Actors.Count == 1 && !c.Several && IsPerson(notebook, c.Actors[0], sex))?.Actors ?? [];

    static bool IsPerson(Notebook notebook, string actor, string sex) =>
        notebook.Actor(actor).Kind is ActorKind.Person or ActorKind.Unnamed
        && (!notebook.Sexes.TryGetValue(actor, out var known) || known == sex || known.Length == 0);

    // The subject nearest before it in the sentence, or the subject of the sentence before; if that is a thing, nobody.
    static IReadOnlyList<string> Thing(Notebook notebook, Trail trail, int s, int i)
    {
        var sentence = notebook.Sentences[s];
        var inside = trail.Nearest(s, 0, c => c.Subject && !c.Several && c.Word < i && IsThing(notebook, c) && !IsOwnSubject(sentence, c.Word, i));
        if (inside is { Actors.Count: 0 } && sentence.Lower(i) == "its" && OwnerOf(notebook, s, inside.Word) is { } owner)
            return [owner];
        var best = inside ?? trail.Best(s, 1, c => c.Sentence < s && c.Subject && !c.Several && IsThing(notebook, c));
        return best?.Actors ?? [];
    }

    // In "Peru backs it", "it" is not Peru.
    static bool IsOwnSubject(Sentence sentence, int subject, int pronoun) =>
        sentence.Lower(pronoun) == "it" && sentence.Words[pronoun].Head == sentence.Words[subject].Head;

    // "Peru's silence reflects its fears": the fears of the one whose silence it is.
    static string? OwnerOf(Notebook notebook, int s, int noun) =>
        notebook.Sentences[s].Child(noun, "nmod:poss") is >= 0 and var owner && notebook.At(s, owner) is { } sighting && notebook.Actor(sighting.Actor).Kind is ActorKind.State or ActorKind.Organisation or ActorKind.Institution or ActorKind.Bloc
            ? sighting.Actor
            : null;

    static bool IsThing(Notebook notebook, Candidate candidate) =>
        candidate.Actors.Count == 0 || (candidate.Actors.Count == 1 && notebook.Actor(candidate.Actors[0]).Kind is not (ActorKind.Person or ActorKind.Unnamed or ActorKind.Faction));

    static IReadOnlyList<string> Several(Notebook notebook, Trail trail, int s, int i)
    {
        var quoted = IsQuoted(notebook.Sentences[s], i);
        var best = trail.Best(s, 1, c => c.Several && (c.Sentence < s || c.Word < i) && !(quoted && IsSpeaker(notebook, c)));
        return best?.Actors ?? trail.Best(s, 1, c => c.Subject && c.Actors.Count == 1 && notebook.Actor(c.Actors[0]).Kind is ActorKind.State or ActorKind.ArmedGroup)?.Actors ?? [];
    }

    // "“They cannot leave,” said an official": those who speak say "we" of themselves.
    static bool IsQuoted(Sentence sentence, int word)
    {
        var marks = 0;
        for (var i = 0; i < word; i++)
            marks += sentence.Words[i].Form is "\"" or "“" or "”" or "``" or "''" ? 1 : 0;
        return marks % 2 == 1;
    }

    static bool IsSpeaker(Notebook notebook, Candidate candidate) =>
        candidate.Actors.Count == 0 || candidate.Actors.Any(a => notebook.Actor(a).Kind is ActorKind.Unnamed or ActorKind.Person);

    // "it is clear that", "it remains to be seen"
    static bool IsEmpty(Sentence sentence, int i)
    {
        var word = sentence.Words[i];
        return word.Is("expl") || word.Head < 0
            || (word.Is("nsubj") && (sentence.Child(word.Head, "csubj") >= 0
                || (sentence.Words[word.Head].Tag is Tag.Adj && (sentence.Child(word.Head, "ccomp") >= 0 || sentence.Child(word.Head, "xcomp") >= 0 || sentence.Child(word.Head, "advcl") >= 0))
                || sentence.Words[word.Head].Lemma is "seem" or "appear" or "remain"));
    }
}
