using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>Finds organisations that no table knows: those the name recogniser sees, and names with a telling noun ("Harbour Union").</summary>
static class Organisations
{
    static readonly HashSet<string> Things = [.. Table.Lines("read/actors/things.txt")];

    public static void Find(Notebook notebook)
    {
        var furniture = Furniture.In(notebook.Text);
        foreach (var run in CapitalRuns.In(notebook).ToList())
            if (Extended(notebook, run) is { } span && !furniture.Covers(notebook.Sentences[run.Sentence].Words[span.First].Start))
                Note(notebook, run.Sentence, span.First, span.Last);
        foreach (var name in notebook.Parsed.Document.Names.Where(n => n.Kind == NameKind.Organisation && !notebook.IsHeading(n.Sentence)))
            if (!furniture.Covers(name.Start))
                Note(notebook, name.Sentence, name.First, name.Last);
        Aliases(notebook);
    }

    static void Note(Notebook notebook, int s, int first, int last)
    {
        var sentence = notebook.Sentences[s];
        while (first < last && (!char.IsLetterOrDigit(sentence.Words[first].Form[0]) || sentence.Lower(first) is "the" || sentence.IsPossessive(first)))
            first++;
        while (last > first && (sentence.IsPossessive(last) || !char.IsLetterOrDigit(sentence.Words[last].Form[0])))
            last--;
        if (!CanBe(notebook, s, first, last))
            return;
        foreach (var part in notebook.Within(s, first, last).Where(x => x.Form != MentionForm.Demonym).ToList())
            notebook.Remove(part);
        var owner = notebook.At(s, first)?.Actor ?? (sentence.IsPossessive(first - 1) ? notebook.At(s, first - 2)?.Actor : null);
        var name = notebook.Text[sentence.Words[first].Start..sentence.Words[last].End].ReplaceLineEndings(" ");
        var sort = Sort(sentence, first, last) ?? "organisation";
        var kind = Enum.Parse<ActorKind>(sort.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var actor = notebook.Meet(new Actor($"{sort}:{Gazetteer.Slug(name)}", kind, name) { Within = owner });
        notebook.Note(s, first, last, actor.Id, MentionForm.Name);
    }

    // A known name at its edge, as in "Kenya Red Cross", is part of it; one that fills it, or a person, is not.
    static bool CanBe(Notebook notebook, int s, int first, int last)
    {
        var sightings = notebook.Within(s, first, last).ToList();
        var sentence = notebook.Sentences[s];
        return sentence.IsCapital(first) && Gazetteer.Slug(sentence.Words[last].Form).Length > 0
            && sightings.TrueForAll(x => notebook.Actor(x.Actor).Kind is ActorKind.State or ActorKind.Bloc && x.First >= first && x.Last <= last && x.Form != MentionForm.Description)
            && (sightings.Count == 0 || (sightings.Sum(x => x.Last - x.First + 1) < last - first + 1 && Sort(sentence, first, last) is not null))
            && !Lexicon.Titles.ContainsKey(sentence.Lower(last)) && !Things.Contains(sentence.Lower(last)) && (first < last || IsLone(sentence, first));
    }

    // One word is a name by itself if it is an acronym, or acts; not beside another capital, nor in a title.
    static bool IsLone(Sentence sentence, int word)
    {
        var w = sentence.Words[word];
        return w.Form.Length > 2 && !Lexicon.Portfolios.ContainsKey(w.Form.ToLowerInvariant())
            && !sentence.IsCapital(word - 1) && !sentence.IsCapital(word + 1) && sentence.Lower(word + 1) != "-" && sentence.Lower(word - 1) != "-"
            && (w.Form.All(char.IsUpper) || (w.Tag == Tag.Propn && w.Is("nsubj")));
    }

    // A league of states is a bloc, whatever it calls itself.
    static string? Sort(Sentence sentence, int first, int last) =>
        first < last && sentence.Lower(last) is "states" or "nations" or "countries" ? "bloc" : Telling(sentence, first, last);

    static string? Telling(Sentence sentence, int first, int last) =>
        Lexicon.OrganisationNouns.GetValueOrDefault(sentence.Lower(last)) ?? Lexicon.OrganisationNouns.GetValueOrDefault(sentence.Lower(first))
        ?? Enumerable.Range(first, last - first + 1).Select(i => Lexicon.OrganisationNouns.GetValueOrDefault(sentence.Lower(i))).FirstOrDefault(x => x is not null);

    // "Delta Growers League", "Institute for River Studies": a run with a telling noun at an end, and what hangs on it.
    static (int First, int Last)? Extended(Notebook notebook, CapitalRun run)
    {
        var sentence = notebook.Sentences[run.Sentence];
        if (Lexicon.OrganisationNouns.ContainsKey(sentence.Lower(run.Last)) && run.First < run.Last)
            return (Earlier(notebook, run.Sentence, run.First), OfPhrase(sentence, run.Last));
        if (Lexicon.OrganisationNouns.GetValueOrDefault(sentence.Lower(run.Last)) == "organisation" && Earlier(notebook, run.Sentence, run.First) is var earlier && earlier < run.First)
            return (earlier, OfPhrase(sentence, run.Last));
        if (Lexicon.OrganisationNouns.ContainsKey(sentence.Lower(run.Last)) && OfPhrase(sentence, run.Last) is var last && last > run.Last)
            return (run.First, last);
        return null;
    }

    // "Lima Institute": a known city or state right before belongs to the name, but not "Peru's" nor "Peruvian".
    static int Earlier(Notebook notebook, int s, int first) =>
        notebook.At(s, first - 1) is { Form: MentionForm.Name or MentionForm.Metonym or MentionForm.Place } before && before.Last == first - 1
        && notebook.Actor(before.Actor).Kind == ActorKind.State && notebook.Text[before.Start..before.End].All(c => !char.IsPunctuation(c))
            ? before.First
            : first;

    static int OfPhrase(Sentence sentence, int noun)
    {
        var i = noun + 1;
        if (sentence.Lower(i) is not ("of" or "for" or "on"))
            return noun;
        i += sentence.Lower(i + 1) == "the" ? 2 : 1;
        if (!sentence.IsCapital(i))
            return noun;
        while (sentence.IsCapital(i + 1) || (sentence.Lower(i + 1) is "and" or "of" && sentence.IsCapital(i + 2)))
            i++;
        return i;
    }

    // "the River Basin Council (RBC)": from then on the RBC is the council.
    static void Aliases(Notebook notebook)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sighting in notebook.Sightings.Where(s => s.First < s.Last))
            if (notebook.Sentences[sighting.Sentence] is var sentence && sentence.Lower(sighting.Last + 1) == "(" && sentence.Lower(sighting.Last + 3) == ")")
                aliases.TryAdd(sentence.Words[sighting.Last + 2].Form, sighting.Actor);
        if (aliases.Count == 0)
            return;
        for (var s = 0; s < notebook.Sentences.Count; s++)
            for (var i = 0; i < notebook.Sentences[s].Words.Count; i++)
                if (notebook.Sentences[s].Words[i].Form is { Length: > 1 } form && char.IsUpper(form[1]) && aliases.TryGetValue(form, out var actor) && notebook.At(s, i) is null)
                    notebook.Note(s, i, i, actor, MentionForm.ShortName);
    }
}
