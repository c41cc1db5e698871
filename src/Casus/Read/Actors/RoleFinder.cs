namespace Casus.Read.Actors;

/// <summary>Reads the roles that an article gives the people it names, and for whom they hold them.</summary>
static class RoleFinder
{
    static readonly HashSet<string> Past = [.. Table.Lines("read/actors/past.txt")];

    public static void Find(Notebook notebook)
    {
        foreach (var sighting in notebook.Sightings.Where(s => s.Form is MentionForm.Name or MentionForm.ShortName).ToList())
            if (notebook.Actor(sighting.Actor).Kind == ActorKind.Person)
                Find(notebook, sighting);
    }

    static void Find(Notebook notebook, Sighting person)
    {
        var sentence = notebook.Sentences[person.Sentence];
        if (sentence.TitleEndingAt(person.First - 1) is { } title && Lexicon.Titles[title.Title].Sex is { Length: > 0 } sex)
            notebook.Sexes[person.Actor] = sex;
        Add(notebook, person, RolePhrases.Before(notebook, person.Sentence, person.First));
        Add(notebook, person, RolePhrases.After(sentence, person.Last));
        var around = RolePhrases.Around(sentence, person.First, person.Last);
        Add(notebook, person, around);
        if (around is var (first, last))
            notebook.Note(person.Sentence, first, last, person.Actor, MentionForm.Title);
    }

    static void Add(Notebook notebook, Sighting person, (int First, int Last)? phrase)
    {
        if (phrase is not var (first, last))
            return;
        var sentence = notebook.Sentences[person.Sentence];
        var passage = notebook.Parsed.Quote(person.Sentence, first, last);
        var of = Of(notebook, person.Sentence, first, last);
        var former = Enumerable.Range(Math.Max(0, first - 3), last - Math.Max(0, first - 3) + 1).Any(i => Past.Contains(sentence.Lower(i)));
        notebook.Note(new Role(person.Actor, passage.Text, passage) { Of = of, Former = former }, person.Sentence, first, last);
        if (of is not null)
            notebook.Meet(notebook.Actor(person.Actor) with { Within = of });
    }

    // "Russian ambassador to the UN": who stands before the title; otherwise the organisation rather than the state:
    // "director of the China program at the Stimson Center".
    static string? Of(Notebook notebook, int s, int first, int last)
    {
        var sentence = notebook.Sentences[s];
        var within = notebook.Within(s, first, last).Where(x => notebook.Actor(x.Actor).Kind != ActorKind.Person).ToList();
        var title = Enumerable.Range(first, last - first + 1).FirstOrDefault(i => sentence.TitleEndingAt(i) is not null, first);
        return (within.LastOrDefault(x => x.Last <= title)
            ?? within.FirstOrDefault(x => notebook.Actor(x.Actor).Kind != ActorKind.State)
            ?? within.FirstOrDefault())?.Actor;
    }
}
