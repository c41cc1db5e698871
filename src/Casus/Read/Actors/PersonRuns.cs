using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>The runs of words that may name people: what the name recogniser says, and capitalised runs beside it.</summary>
static class PersonRuns
{
    public static IEnumerable<PersonRun> In(Notebook notebook)
    {
        var named = notebook.Parsed.Document.Names
            .Where(n => n.Kind == NameKind.Person && !notebook.IsHeading(n.Sentence))
            .Select(n => Trimmed(notebook, n))
            .Where(r => r.First <= r.Last)
            .ToList();
        var taken = named.SelectMany(r => Enumerable.Range(r.First, r.Last - r.First + 1).Select(w => (r.Sentence, w))).ToHashSet();
        var others = CapitalRuns.In(notebook)
            .Where(r => !IsOrganisation(notebook, r) && !taken.Contains((r.Sentence, r.First)) && !taken.Contains((r.Sentence, r.Last)))
            .Select(r => new PersonRun(r.Sentence, r.First, r.Last, r.Name, IsNamed: false));
        return named.Concat(others).OrderBy(r => r.Sentence).ThenBy(r => r.First);
    }

    // Titles before the name, a possessive after it, and what is known to be something else are no part of it.
    static PersonRun Trimmed(Notebook notebook, Name name)
    {
        var sentence = notebook.Sentences[name.Sentence];
        var (first, last) = (name.First, name.Last);
        while (first <= last && (notebook.At(name.Sentence, first) is not null || IsTitle(sentence, first, last) || !sentence.IsCapital(first) && !IsParticle(sentence, first)))
            first++;
        while (last >= first && (notebook.At(name.Sentence, last) is not null || sentence.IsPossessive(last) || !char.IsLetter(sentence.Words[last].Form[0])))
            last--;
        var text = first <= last ? notebook.Text[sentence.Words[first].Start..sentence.Words[last].End] : "";
        return new PersonRun(name.Sentence, first, last, text, IsNamed: true);
    }

    static bool IsParticle(Sentence sentence, int word) => Lexicon.Particles.Contains(sentence.Words[word].Form);

    static bool IsTitle(Sentence sentence, int word, int last) =>
        word < last && (Lexicon.Titles.ContainsKey(sentence.Lower(word)) || Lexicon.Portfolios.ContainsKey(sentence.Lower(word))
            || Lexicon.Titles.ContainsKey(sentence.Lower(word, word + 1)));

    static bool IsOrganisation(Notebook notebook, CapitalRun run)
    {
        var sentence = notebook.Sentences[run.Sentence];
        return Lexicon.OrganisationNouns.ContainsKey(sentence.Lower(run.Last)) || Lexicon.OrganisationNouns.ContainsKey(sentence.Lower(run.First));
    }
}
