using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>Finds the actors that a definite description stands for: "the two countries", "the regime", "the minister".</summary>
static class Descriptions
{
    public static (int First, IReadOnlyList<string> Actors)? Resolve(Notebook notebook, Trail trail, int s, int i)
    {
        var sentence = notebook.Sentences[s];
        var word = sentence.Words[i];
        if (word.Tag is not (Tag.Noun or Tag.Propn) || !Lexicon.Descriptions.Contains(sentence.Lower(i)) || IsQualified(sentence, i)
            || Determined(notebook, s, i) is not { } first)
            return null;
        foreach (var (kind, several) in Lexicon.Descriptions[sentence.Lower(i)])
            if ((several ? Many(trail, sentence, (first, i), kind) : One(notebook, trail, s, i, kind)) is { Count: > 0 } actors)
                return (first, actors);
        return null;
    }

    // "the alliance between …", "the countries of …", "the country that …" say themselves what they mean; a compound part is no phrase.
    static bool IsQualified(Sentence sentence, int i) =>
        sentence.Words[i].Is("compound") || sentence.Child(i, "acl") >= 0 || sentence.Child(i, "appos") >= 0
        || sentence.Lower(i + 1) is "of" or "between" or "for" or "to" or "with" or "that" or "which" or "who" or "-";

    // Where the phrase begins if it is definite: "the", "this", "both", "the two".
    static int? Determined(Notebook notebook, int s, int i)
    {
        var sentence = notebook.Sentences[s];
        for (var first = i - 1; first >= Math.Max(0, i - 3); first--)
        {
            if (sentence.Lower(first) is "the" or "this" or "that" or "both" or "these" or "those")
                return first > 0 && sentence.Lower(first) is "the" && sentence.Lower(first - 1) is "both" or "all" ? first - 1 : first;
            if (sentence.Words[first].Tag is not (Tag.Adj or Tag.Num or Tag.Noun) || notebook.At(s, first) is not null)
                return null;
        }
        return null;
    }

    static IReadOnlyList<string> Many(Trail trail, Sentence sentence, (int First, int Last) phrase, string kind)
    {
        var words = sentence.Lower(phrase.First, phrase.Last);
        var count = words.Contains("two", StringComparison.Ordinal) || words.Contains("both", StringComparison.Ordinal) ? 2
            : words.Contains("three", StringComparison.Ordinal) ? 3
            : words.Contains("four", StringComparison.Ordinal) ? 4 : 0;
        return count > 0 ? trail.Last(count, k => Fits(k, kind)) : [];
    }

    static IReadOnlyList<string> One(Notebook notebook, Trail trail, int s, int i, string kind)
    {
        var noun = notebook.Sentences[s].Lower(i);
        bool IsState(Candidate c) => c.Actors.Count == 1 && Fits(notebook.Actor(c.Actors[0]).Kind, "state");
        var found = kind switch
        {
            "person" => trail.Nearest(s, 12, c => c.Actors.Count == 1 && IsCalled(notebook, c.Actors[0], noun)),
            "state" when noun == "regime" => trail.Nearest(s, 1, IsState),
            "state" => trail.Best(s, 1, IsState),
            _ => trail.Nearest(s, 4, c => c.Actors.Count == 1 && Fits(notebook.Actor(c.Actors[0]).Kind, kind) && IsNamed(notebook, c.Actors[0], noun, kind)),
        };
        return found?.Actors ?? [];
    }

    // "the institute" is an organisation with that word in its name; "the group" and "the bloc" are any of their kind.
    static bool IsNamed(Notebook notebook, string actor, string noun, string kind) =>
        (kind is "bloc" or "armed-group" && noun is not ("movement" or "union")) || notebook.Actor(actor).Name.Contains(noun, StringComparison.OrdinalIgnoreCase);

    static bool IsCalled(Notebook notebook, string actor, string noun) =>
        notebook.Actor(actor).Kind == ActorKind.Unnamed
            ? notebook.Actor(actor).Name.EndsWith(noun, StringComparison.OrdinalIgnoreCase)
            : notebook.Roles.Exists(r => r.Actor == actor && r.Title.Contains(noun, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an actor is of the kind that a table names.</summary>
    public static bool Fits(ActorKind kind, string wanted) => wanted switch
    {
        "state" => kind == ActorKind.State,
        "person" => kind == ActorKind.Person,
        "bloc" => kind == ActorKind.Bloc,
        "armed-group" => kind == ActorKind.ArmedGroup,
        "institution" => kind == ActorKind.Institution,
        _ => kind is ActorKind.Organisation or ActorKind.Institution,
    };
}
