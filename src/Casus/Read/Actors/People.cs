using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>Finds people: full names first, wherever the article shows that a person is meant, then the short names that take them up.</summary>
static class People
{
    // Only those who lead or led a state are known by a short name alone ("Putin", "Obama").
    static readonly HashSet<string> KnownShortly = [.. Table.Lines("read/actors/known-shortly.txt")];

    public static void Find(Notebook notebook)
    {
        var index = new PeopleIndex();
        foreach (var sighting in notebook.Sightings.Where(s => notebook.Actor(s.Actor).Kind == ActorKind.Person))
            index.Add(sighting.Actor, notebook.Actor(sighting.Actor).Name);
        var furniture = Furniture.In(notebook.Text);
        var runs = PersonRuns.In(notebook).Where(r => !furniture.Covers(notebook.Sentences[r.Sentence].Words[r.First].Start)).ToList();
        foreach (var run in runs)
            if (!IsAuthor(notebook, run.Name) && IsFullName(notebook, run))
                NoteFull(notebook, index, run);
        foreach (var run in runs)
            if (notebook.At(run.Sentence, run.First) is null)
                NoteShort(notebook, index, run);
    }

    static bool IsAuthor(Notebook notebook, string name) =>
        notebook.Parsed.Article.Authors.Any(a => string.Equals(a, name, StringComparison.OrdinalIgnoreCase));

    static bool IsFullName(Notebook notebook, PersonRun run)
    {
        var sentence = notebook.Sentences[run.Sentence];
        if (run.First == run.Last)
            return false;
        return run.IsNamed
            || sentence.TitleEndingAt(run.First - 1) is not null
            || (sentence.Lower(run.Last + 1) == "," && (RolePhrases.After(sentence, run.Last) is not null || IsAge(sentence, run.Last + 2)))
            || Speaks(sentence, run);
    }

    static bool IsAge(Sentence sentence, int word) => sentence.IsTag(word, Tag.Num) && sentence.Lower(word + 1) == ",";

    static bool Speaks(Sentence sentence, PersonRun run)
    {
        var head = sentence.HeadWithin(run.First, run.Last);
        var word = sentence.Words[head];
        return word.Relation == "nsubj" && sentence.Lower(run.First - 1) != "the"
            && Utterances.Cues.IsSpeech(sentence.Words[word.Head].Lemma);
    }

    static void NoteFull(Notebook notebook, PeopleIndex index, PersonRun run)
    {
        var id = index.Same(run.Name) ?? $"person:{Gazetteer.Slug(run.Name)}";
        notebook.Meet(new Actor(id, ActorKind.Person, run.Name));
        index.Add(id, run.Name);
        notebook.Note(run.Sentence, run.First, run.Last, id, MentionForm.Name);
    }

    static void NoteShort(Notebook notebook, PeopleIndex index, PersonRun run)
    {
        if (index.Short(run.Name) is { } known)
            notebook.Note(run.Sentence, run.First, run.Last, known, MentionForm.ShortName);
        else if (OfState(notebook, run) is { } listing)
        {
            notebook.Meet(listing.Actor!);
            notebook.Sexes[listing.Actor!.Id] = listing.Sex;
            index.Add(listing.Actor.Id, listing.Actor.Name);
            notebook.Note(run.Sentence, run.First, run.Last, listing.Actor.Id, MentionForm.ShortName);
        }
        else if (IsLone(notebook, run))
            NoteFull(notebook, index, run);
    }

    // "Putin and Kim" in an article about Russia and North Korea.
    static Listing? OfState(Notebook notebook, PersonRun run) =>
        Gazetteer.ShortNames[Piece.Folded(run.Name)]
            .FirstOrDefault(l => l.Actor!.Within is { } state && (notebook.Knows(state) || notebook.Sentences[run.Sentence].Lower(run.Last + 1) == "administration") && KnownShortly.Contains(l.Title));

    // A person with one name: "Chancellor Keldane", who is not called anything else.
    static bool IsLone(Notebook notebook, PersonRun run)
    {
        var sentence = notebook.Sentences[run.Sentence];
        return run.First == run.Last
            && (sentence.TitleEndingAt(run.First - 1) is not null || (run.IsNamed && Speaks(sentence, run)));
    }
}
