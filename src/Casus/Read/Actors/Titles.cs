namespace Casus.Read.Actors;

/// <summary>Finds whom a title with a state means where no name stands beside it: "the Russian president", "Kenya's leader".</summary>
static class Titles
{
    public static void Find(Notebook notebook)
    {
        foreach (var owner in notebook.Sightings.Where(s => notebook.Actor(s.Actor).Kind == ActorKind.State).ToList())
        {
            var sentence = notebook.Sentences[owner.Sentence];
            var first = owner.Last + (sentence.IsPossessive(owner.Last + 1) ? 2 : 1);
            for (var i = first; i < Math.Min(first + 3, sentence.Words.Count); i++)
                if (sentence.TitleEndingAt(i) is { } title && title.First >= first && sentence.TitleEndingAt(i + 1) is null)
                {
                    Note(notebook, owner, i, sentence.Lower(first, i));
                    break;
                }
        }
    }

    static void Note(Notebook notebook, Sighting owner, int last, string title)
    {
        if (Lexicon.Bodies.Any(b => b.Value == "institution" && title.StartsWith(b.Key, StringComparison.Ordinal)) || notebook.InRole(owner.Sentence, last) || notebook.At(owner.Sentence, last) is not null
            || notebook.Sentences[owner.Sentence].Words[last].Penn == "NNS")
            return;
        if (Holder(notebook, owner.Actor, title) is { } person)
            notebook.Note(owner.Sentence, owner.First, last, person, MentionForm.Title);
        else if (IsOffice(title))
        {
            var state = notebook.Actor(owner.Actor);
            var unnamed = new Actor($"unnamed:{state.Id}:{Gazetteer.Slug(title)}", ActorKind.Unnamed, $"{notebook.Adjective(state)} {title}") { Within = state.Id };
            notebook.Note(owner.Sentence, owner.First, last, notebook.Meet(unnamed).Id, MentionForm.Title);
        }
    }

    // "a Russian analyst" is a speaker without a name, which the groups find; offices have one holder.
    static bool IsOffice(string title) => Lexicon.Bodies.GetValueOrDefault(title) == "person" || title.EndsWith("minister", StringComparison.Ordinal);

    // Whom the article itself gives the title; then who is known to hold it.
    static string? Holder(Notebook notebook, string state, string title)
    {
        var named = notebook.Roles.FindLast(r => r.Of == state && !r.Former && Agrees(r.Title.ToLowerInvariant(), title))?.Actor;
        return named ?? Known(notebook, state, title);
    }

    static string? Known(Notebook notebook, string state, string title)
    {
        var known = Gazetteer.Heads[state].Where(l => IsOffice(title) && Agrees(l.Title, title)).ToList();
        var mentioned = known.FirstOrDefault(l => notebook.Knows(l.Actor!.Id));
        var holder = mentioned ?? (IsNow(notebook) ? known.FirstOrDefault() : null);
        return holder is null ? null : notebook.Meet(holder.Actor!).Id;
    }

    // The table knows who held office in June 2024, and little changes within a year.
    static bool IsNow(Notebook notebook) =>
        notebook.Parsed.Article.Published is not { } day || Math.Abs((day.Start - new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero)).TotalDays) < 366;

    static bool Agrees(string held, string asked) =>
        held.EndsWith(asked, StringComparison.Ordinal) || asked.EndsWith(held, StringComparison.Ordinal)
        || (asked.EndsWith("leader", StringComparison.Ordinal) && Lexicon.Titles.Any(t => t.Value.Sort == "head" && held.EndsWith(t.Key, StringComparison.Ordinal)));
}
