using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>
/// Reads what follows a state's name or adjective: "Chinese government" is the state, "Kenya's foreign ministry" an
/// institution of it, "the Biden administration" the state of the person.
/// </summary>
static class Bodies
{
    public static void OfStates(Notebook notebook) =>
        Find(notebook, actor => actor.Kind is ActorKind.State or ActorKind.Bloc);

    /// <summary>"the Biden administration": can be told once people are known.</summary>
    public static void OfPeople(Notebook notebook) =>
        Find(notebook, actor => actor.Kind == ActorKind.Person && actor.Within is not null);

    static void Find(Notebook notebook, Func<Actor, bool> isOwner)
    {
        foreach (var owner in notebook.Sightings.ToList())
            if (isOwner(notebook.Actor(owner.Actor)))
                Find(notebook, owner);
    }

    static void Find(Notebook notebook, Sighting owner)
    {
        var sentence = notebook.Sentences[owner.Sentence];
        var first = owner.Last + (sentence.IsPossessive(owner.Last + 1) ? 2 : 1);
        for (var i = first; i < Math.Min(first + 4, sentence.Words.Count) && notebook.At(owner.Sentence, i) is null; i++)
        {
            if (Ending(sentence, first, i) is { } body)
            {
                Note(notebook, owner, body.First, i, body.Sort);
                return;
            }
            if (sentence.Words[i].Tag is not (Tag.Adj or Tag.Noun or Tag.Propn or Tag.Num) && sentence.Words[i].Form != "-")
                break;
        }
        After(notebook, owner);
    }

    // The longest body noun that ends at a word, and what it is.
    internal static (int First, string Sort)? Ending(Sentence sentence, int from, int word)
    {
        for (var first = Math.Max(from, word - 3); first <= word; first++)
            if (Lexicon.Bodies.TryGetValue(sentence.Lower(first, word), out var sort) && IsMeant(sentence, word, sort))
                return (first, sort);
        return null;
    }

    // "military technology" and "government officials" mean no body; "Foreign Ministry spokesman" does.
    static bool IsMeant(Sentence sentence, int word, string sort)
    {
        var w = sentence.Words[word];
        if (w.Head <= word || !(w.Is("compound") || w.Is("amod") || w.Is("nmod")) || sentence.IsPossessive(word + 1))
            return true;
        var head = sentence.Words[w.Head].Lemma.ToLowerInvariant();
        return sort == "institution" && (Lexicon.Titles.ContainsKey(head) || Lexicon.Voices.ContainsKey(head) || sentence.Words[w.Head].Tag == Tag.Propn);
    }

    static void Note(Notebook notebook, Sighting owner, int noun, int last, string sort)
    {
        var state = StateOf(notebook, owner);
        // "the Obama administration" names a government, not the man.
        if (state != owner.Actor && sort == "state" && owner.Last + 1 == noun)
            notebook.Remove(owner);
        if (sort is "state" or "force")
            notebook.Note(owner.Sentence, owner.First, last, state, MentionForm.Description);
        else if (sort == "institution" && notebook.Actor(owner.Actor).Kind != ActorKind.Person)
            notebook.Note(owner.Sentence, owner.First, last, Institution(notebook, owner, noun, last).Id, MentionForm.Name);
    }

    static string StateOf(Notebook notebook, Sighting owner) =>
        notebook.Actor(owner.Actor) is { Kind: ActorKind.Person, Within: { } within } && Gazetteer.Known(within) is { Kind: ActorKind.State } state
            ? notebook.Meet(state).Id
            : owner.Actor;

    // "the embassy of Chad", "the ministry of trade of Peru", "parliament in Nairobi"
    static void After(Notebook notebook, Sighting owner)
    {
        var sentence = notebook.Sentences[owner.Sentence];
        var before = owner.First - (sentence.Lower(owner.First - 1) == "the" ? 2 : 1);
        if (sentence.Lower(before) is not ("of" or "in") || before < 1 || notebook.At(owner.Sentence, before - 1) is not null)
            return;
        var isState = notebook.Actor(owner.Actor).Kind != ActorKind.Person;
        if (isState && Ending(sentence, Math.Max(0, before - 3), before - 1) is { Sort: "institution" } body)
            notebook.Note(owner.Sentence, body.First, before - 1, Institution(notebook, owner, body.First, before - 1).Id, MentionForm.Name);
        else if (Ending(sentence, Math.Max(0, before - 2), before - 1) is { Sort: "state" } government && sentence.Lower(before) == "of")
            notebook.Note(owner.Sentence, government.First, before - 1, StateOf(notebook, owner), MentionForm.Description);
    }

    static Actor Institution(Notebook notebook, Sighting owner, int noun, int last)
    {
        return Institution(notebook, notebook.Actor(owner.Actor), notebook.Sentences[owner.Sentence].Lower(noun, last));
    }

    /// <summary>The institution of a state that a phrase names ("foreign ministry").</summary>
    internal static Actor Institution(Notebook notebook, Actor state, string body)
    {
        var words = Normal(body);
        var code = state.Id[(state.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var adjective = state.Kind == ActorKind.State ? notebook.Adjective(state) : state.Name;
        var name = string.Join(' ', words.Split(' ').Select(w => w is "of" ? w : char.ToUpperInvariant(w[0]) + w[1..]));
        return notebook.Meet(new Actor($"institution:{code}:{Gazetteer.Slug(words)}", ActorKind.Institution, $"{adjective} {name}") { Within = state.Id });
    }

    // "ministry of defense" and "defence ministry" are one.
    static string Normal(string body)
    {
        var words = body.Split(' ');
        return words is ["ministry", "of", .. var rest] && Lexicon.Portfolios.TryGetValue(string.Join(' ', rest), out var of) ? $"{of} ministry"
            : words is [.. var before, "ministry"] && Lexicon.Portfolios.TryGetValue(string.Join(' ', before), out var portfolio) ? $"{portfolio} ministry"
            : body;
    }
}
