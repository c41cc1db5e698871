using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>
/// Finds those who speak or act without a name: "experts", "a senior official", "Chinese diplomats", and the factions
/// within an actor: "some in Beijing", "hardliners in Tehran".
/// </summary>
static class Groups
{
    public static void Find(Notebook notebook)
    {
        for (var s = 0; s < notebook.Sentences.Count; s++)
        {
            string? some = null;
            for (var i = 0; i < notebook.Sentences[s].Words.Count; i++)
                if (IsGroup(notebook, s, i) || some is not null && IsOthers(notebook, s, i))
                    some = Note(notebook, s, i, some);
        }
    }

    static bool IsGroup(Notebook notebook, int s, int word)
    {
        var sentence = notebook.Sentences[s];
        var w = sentence.Words[word];
        if (w.Tag is not (Tag.Noun or Tag.Propn or Tag.Pron or Tag.Adj or Tag.Det or Tag.Num) || notebook.At(s, word) is not null and not { Form: MentionForm.Demonym })
            return false;
        var voice = Lexicon.Voices.GetValueOrDefault(w.Lemma.ToLowerInvariant(), Lexicon.Titles.ContainsKey(w.Lemma) && !sentence.IsCapital(word) ? "people" : "");
        var faction = Lexicon.Factions.GetValueOrDefault(w.Lemma.ToLowerInvariant(), "");
        return (voice.Length > 0 || (faction.Length > 0 && Owner(notebook, s, word) is not null))
            && !IsRole(notebook, s, word) && !IsTakenUp(notebook, s, word)
            && (voice == "voice" || faction == "noun" ? IsAgent(sentence, word) : IsSpeaker(sentence, word) || IsSomeIn(notebook, s, word));
    }

    // "some fear it, others are glad of it": with "some" before them, others need not speak.
    static bool IsOthers(Notebook notebook, int s, int word) =>
        notebook.Sentences[s].Lower(word) == "others" && notebook.Sentences[s].Words[word].Is("nsubj") && notebook.At(s, word) is null;

    // Part of a name's title, or what someone is said to be.
    static bool IsRole(Notebook notebook, int s, int word) =>
        notebook.At(s, word + 1) is { Form: MentionForm.Name or MentionForm.ShortName } next && notebook.Actor(next.Actor).Kind == ActorKind.Person
        || notebook.InRole(s, word)
        || notebook.Sentences[s].Child(word, "cop") >= 0;

    // "the minister" after a minister was named.
    static bool IsTakenUp(Notebook notebook, int s, int word)
    {
        var sentence = notebook.Sentences[s];
        var w = sentence.Words[word];
        return IsTakenUpTogether(notebook, sentence, word) || w.Penn == "NN" && sentence.Lower(word - 1) == "the"
            && notebook.Roles.Exists(r => r.Passage.Start < w.Start && r.Title.Contains(w.Form, StringComparison.OrdinalIgnoreCase));
    }

    // "the two leaders" after two people were named.
    static bool IsTakenUpTogether(Notebook notebook, Sentence sentence, int word) =>
        (sentence.Lower(word - 1) is "both" || sentence.Lower(word - 2, word - 1) is "the two" or "these two") && Lexicon.Descriptions[sentence.Lower(word)].FirstOrDefault(d => d.Several).Kind is { } kind
        && notebook.Sightings.Where(x => x.Start < sentence.Words[word].Start && Descriptions.Fits(notebook.Actor(x.Actor).Kind, kind)).Select(x => x.Actor).Distinct().Count() > 1;

    static bool IsAgent(Sentence sentence, int word)
    {
        var w = sentence.Words[word];
        return w.Is("nsubj") || IsCounted(sentence, word) || w.Is("obl") && sentence.Preposition(word) is "by" or "to" or "of"
            || IsSpeaker(sentence, word)
            || (w.Is("obj") && w.Head >= 0 && (sentence.Child(w.Head, "xcomp") >= 0 || sentence.Child(word, "acl") is >= 0 and var act && Utterances.Cues.IsSpeech(sentence.Words[act].Lemma)))
            || (w.Is("conj") && w.Head >= 0 && w.Head < word && IsAgent(sentence, w.Head));
    }

    // "one of the diplomats said"
    static bool IsCounted(Sentence sentence, int word) =>
        sentence.Words[word].Is("nmod") && sentence.Preposition(word) == "of" && sentence.Words[word].Head is >= 0 and var count
        && sentence.Words[count].Is("nsubj") && (sentence.Words[count].Tag is Tag.Num or Tag.Det || Lexicon.Factions.GetValueOrDefault(sentence.Lower(count)) == "quantity");

    static bool IsSpeaker(Sentence sentence, int word)
    {
        var w = sentence.Words[word];
        if (w.Is("obj") && sentence.Lower(w.Head) is "citing" or "quoting")
            return true;
        if (w.Is("nsubj") && w.Head >= 0)
            return Utterances.Cues.IsSpeech(sentence.Words[w.Head].Lemma);
        var first = word;
        while (first > 0 && sentence.Words[first - 1].Tag is Tag.Det or Tag.Adj or Tag.Noun or Tag.Propn or Tag.Num or Tag.Part)
            first--;
        return sentence.Lower(first - 1) is "to" or "of" && Utterances.SourceFrames.EndsAt(sentence, first - 1);
    }

    // "some in Beijing": the quantity has a place or a people with it.
    static bool IsSomeIn(Notebook notebook, int s, int word) =>
        notebook.Sentences[s].Words[word].Is("nsubj") && Owner(notebook, s, word) is not null;

    static string Note(Notebook notebook, int s, int word, string? some)
    {
        var sentence = notebook.Sentences[s];
        var owner = Owner(notebook, s, word);
        var first = First(sentence, word);
        return owner is null && sentence.Lower(first - 1) == "the" && Before(notebook, s, word) is { } known
            ? notebook.Note(s, first, word, known, MentionForm.Description).Actor
            : Meet(notebook, s, (first, word), owner, some);
    }

    static string Meet(Notebook notebook, int s, (int First, int Word) phrase, Sighting? owner, string? some)
    {
        var (first, word) = phrase;
        var sentence = notebook.Sentences[s];
        var last = owner is { } place && place.First > word ? place.Last : word;
        var others = sentence.Lower(word) == "others" && some is not null ? notebook.Actor(some) : null;
        var within = owner?.Actor ?? others?.Within;
        var isFaction = within is not null && (others?.Kind == ActorKind.Faction || IsPart(sentence, first, word));
        var kind = isFaction ? ActorKind.Faction : ActorKind.Unnamed;
        var name = Name(Words(notebook, s, first, last), kind, others);
        var id = isFaction
            ? $"faction:{within}:{Gazetteer.Slug(name)}"
            : within is null ? $"unnamed:{Gazetteer.Slug(name)}" : $"unnamed:{within}:{Gazetteer.Slug(Own(notebook, s, (first, last), owner))}";
        notebook.Meet(new Actor(id, kind, name) { Within = within });
        notebook.Note(s, first, last, id, MentionForm.Name);
        return id;
    }

    // "the diplomats" after "two diplomats in Lima": the group of that name that was met last.
    static string? Before(Notebook notebook, int s, int word)
    {
        var (start, lemma) = (notebook.Sentences[s].Words[word].Start, notebook.Sentences[s].Words[word].Lemma);
        return notebook.Sightings.FindLast(x => x.Start < start && notebook.Actor(x.Actor).Kind == ActorKind.Unnamed
            && Enumerable.Range(x.First, x.Last - x.First + 1).Any(i => notebook.Sentences[x.Sentence].Words[i].Lemma == lemma))?.Actor;
    }

    // What stands after the actor that the group is within: "diplomats" of "Chinese diplomats".
    static string Own(Notebook notebook, int s, (int First, int Last) group, Sighting? owner)
    {
        var first = owner is not null && owner.First >= group.First && owner.Last < group.Last ? owner.Last + 1 : group.First;
        if (owner is not null && owner.First > group.First && owner.Last == group.Last)
            group = (group.First, Lead(notebook.Sentences[s], owner.First));
        return Words(notebook, s, notebook.Sentences[s].IsPossessive(first) ? first + 1 : first, group.Last);
    }

    // The last word before the preposition behind which the owner stands: "spokesman" of "spokesman for the ministry of Peru".
    static int Lead(Sentence sentence, int owner) => owner - (sentence.Lower(owner - 1) == "the" ? 3 : 2);

    // "some …" and "hardliners": not all of those within.
    static bool IsPart(Sentence sentence, int first, int word) =>
        Lexicon.Factions.GetValueOrDefault(sentence.Lower(first)) == "quantity"
        || Lexicon.Factions.GetValueOrDefault(sentence.Words[word].Lemma) == "noun";

    // As it stands there, but for the capital that begins a sentence.
    static string Words(Notebook notebook, int s, int first, int last)
    {
        var sentence = notebook.Sentences[s];
        var text = notebook.Text[sentence.Words[first].Start..sentence.Words[last].End].ReplaceLineEndings(" ");
        return sentence.Words[first].Tag == Tag.Propn || notebook.At(s, first) is not null ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    static string Name(string words, ActorKind kind, Actor? others)
    {
        if (others is not null)
            return others.Name.StartsWith("some ", StringComparison.Ordinal) ? $"others {others.Name[5..]}" : $"other {others.Name}";
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        return kind == ActorKind.Unnamed && space > 0 && Lexicon.Factions.GetValueOrDefault(words[..space]) == "quantity" ? words[(space + 1)..] : words;
    }

    // The first of the adjectives, numbers and names right before the noun, without the article.
    static int First(Sentence sentence, int word)
    {
        var first = word;
        while (first > 0 && word - first < 6
            && (sentence.Words[first - 1] is var w && w.Head >= first && w.Head <= word
                && w.Tag is Tag.Adj or Tag.Noun or Tag.Propn or Tag.Num or Tag.Det && w.Form.Length > 1 && w.Form.ToLowerInvariant() is not ("the" or "an" or "this" or "these" or "that")
                || sentence.IsPossessive(first - 1) || (sentence.IsPossessive(first) && first - 1 >= 0)))
            first--;
        return sentence.IsPossessive(first) ? first + 1 : first;
    }

    // The actor that the group is within: "Chinese diplomats", "Iran's reformists", "hardliners in Tehran".
    static Sighting? Owner(Notebook notebook, int s, int word)
    {
        var sentence = notebook.Sentences[s];
        if (notebook.Within(s, First(sentence, word), word).FirstOrDefault(x => notebook.Actor(x.Actor).Kind is not ActorKind.Person) is { } before)
            return before;
        return sentence.Lower(word + 1) is "in" or "within" or "inside" or "from" or "of" or "at" or "for"
            ? notebook.At(s, word + (sentence.Lower(word + 2) == "the" ? 3 : 2)) is { } after && notebook.Actor(after.Actor).Kind != ActorKind.Person ? after : null
            : null;
    }
}
