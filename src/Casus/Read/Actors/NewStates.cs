namespace Casus.Read.Actors;

/// <summary>
/// Learns states that no gazetteer knows from how the article speaks of them: "the Republic of X", "X's foreign ministry",
/// "the Xian president", "X's capital, Y". Their names, peoples and capitals are then found like any others.
/// </summary>
static class NewStates
{
    // One mention in passing ("X's leader") is no proof; a ministry, a capital or two mentions are.
    const int Enough = 2;

    static readonly Dictionary<string, int> Weights =
        Table.Rows("read/actors/state-evidence.tsv").ToDictionary(r => r[0], r => int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture));

    static readonly HashSet<string> StateVerbs = [.. Table.Lines("read/actors/state-verbs.tsv")];
    static readonly HashSet<string> Polities = [.. Table.Lines("read/actors/polities.txt")];
    static readonly HashSet<string> Lands = [.. Table.Lines("read/actors/lands.txt")];

    public static void Learn(Notebook notebook)
    {
        var names = new Evidence();
        var adjectives = new Evidence();
        var people = PartsOfPeople(notebook);
        var places = Words(notebook, Language.NameKind.Place);
        foreach (var run in CapitalRuns.In(notebook))
            if (!people.Contains(run.Name))
            {
                names.Add(run.Name, WeightOfActing(notebook, run, places));
                Weigh(notebook, run, names, adjectives);
            }
        foreach (var (adjective, weight) in adjectives.All)
            if (names.All.Keys.FirstOrDefault(name => Demonyms.IsOf(adjective, name)) is { } name)
                names.Add(name, weight);
        Join(notebook, names);
        foreach (var (name, weight) in names.All)
            if (weight >= Enough && !Lexicon.OrganisationNouns.ContainsKey(name.Split(' ')[^1].ToLowerInvariant()))
                Teach(notebook, name, name);
        foreach (var (adjective, weight) in adjectives.All)
            if (names.All.FirstOrDefault(n => n.Value >= Enough && Demonyms.IsOf(adjective, n.Key)).Key is { } name)
                TeachPeople(notebook, name, adjective);
            else if (weight >= Enough && Demonyms.LooksLike(adjective))
                TeachPeople(notebook, adjective, adjective);
        Capitals.Learn(notebook);
    }

    // Half a proof is enough in the company of a state: "Karvelia owes Vessaria money".
    static void Join(Notebook notebook, Evidence names)
    {
        foreach (var sentence in CapitalRuns.In(notebook).GroupBy(r => r.Sentence))
            if (sentence.Any(r => names.All.GetValueOrDefault(r.Name) >= Enough))
                foreach (var run in sentence)
                    if (names.All.GetValueOrDefault(run.Name) == Enough - 1)
                        names.Add(run.Name, 1);
    }

    // A name that is part of a longer name of a person, or follows a title, is a person's: "Doran" after "Ilka Doran". One
    // word alone that the recogniser takes for a person may well be a land it has not heard of.
    static HashSet<string> PartsOfPeople(Notebook notebook)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in PersonRuns.In(notebook))
        {
            var sentence = notebook.Sentences[run.Sentence];
            if (run.IsNamed && run.First < run.Last)
                parts.UnionWith(run.Name.Split(' ').Append(run.Name));
            else if (sentence.TitleEndingAt(run.First - 1) is not null)
                parts.UnionWith([run.Name, run.Name.Split(' ')[^1]]);
        }
        return parts;
    }

    static HashSet<(int, int)> Words(Notebook notebook, Language.NameKind kind) =>
        [.. notebook.Parsed.Document.Names.Where(n => n.Kind == kind).SelectMany(n => Enumerable.Range(n.First, n.Last - n.First + 1).Select(w => (n.Sentence, w)))];

    // What the recogniser takes for a place and the text for an actor, and what does as states do.
    static int WeightOfActing(Notebook notebook, CapitalRun run, HashSet<(int, int)> places)
    {
        var sentence = notebook.Sentences[run.Sentence];
        var head = sentence.Words[sentence.HeadWithin(run.First, run.Last)];
        if (sentence.Lower(run.First - 1) is "the" or "a" or "an" || sentence.IsCapital(run.First - 1))
            return 0;
        while (head.Is("conj") && head.Head >= 0)
            head = sentence.Words[head.Head];
        var acts = head.Is("nsubj") || head.Relation == "obl:agent" || head.Is("obj") || head.Is("iobj");
        var place = places.Contains((run.Sentence, run.First)) && (head.Is("nsubj") || sentence.IsPossessive(run.Last + 1)) ? 1 : 0;
        return place + (acts && head.Head >= 0 && StateVerbs.Contains(sentence.Words[head.Head].Lemma) ? 1 : 0);
    }

    static void Weigh(Notebook notebook, CapitalRun run, Evidence names, Evidence adjectives)
    {
        var sentence = notebook.Sentences[run.Sentence];
        var before = sentence.Lower(run.First - 2);
        if (sentence.Lower(run.First - 1) == "of" && Polities.Contains(before) && sentence.IsCapital(run.First - 2))
            names.Add(run.Name, 3);
        else if (sentence.Lower(run.First - 1) is "of" or "to" && Weights.TryGetValue(before, out var weight))
            names.Add(run.Name, weight);
        else if (sentence.IsPossessive(run.Last + 1))
            names.Add(run.Name, WeightAfter(notebook, run.Sentence, run.Last + 2));
        else if (IsLand(notebook, run))
            names.Add(run.Name, Enough);
        else if (run.First == run.Last && Demonyms.LooksLike(run.Name) && WeightAfter(notebook, run.Sentence, run.Last + 1) is > 0 and var owned)
            adjectives.Add(run.Name, owned);
        else
            names.Add(run.Name, 0);
    }

    // "X's newly elected parliament": the noun may stand a few words on.
    static int WeightAfter(Notebook notebook, int s, int first)
    {
        var sentence = notebook.Sentences[s];
        for (var i = first; i < Math.Min(first + 4, sentence.Words.Count); i++)
        {
            if (Weights.TryGetValue(sentence.Lower(i, Math.Min(i + 1, sentence.Words.Count - 1)), out var weight)
                || Weights.TryGetValue(sentence.Lower(i), out weight))
                return weight;
            if (!char.IsLetter(sentence.Words[i].Form[0]) || sentence.Words[i].Tag is Language.Tag.Verb or Language.Tag.Aux or Language.Tag.Adp)
                return 0;
        }
        return 0;
    }

    // "X, a small kingdom in the north"
    static bool IsLand(Notebook notebook, CapitalRun run)
    {
        var sentence = notebook.Sentences[run.Sentence];
        if (sentence.Lower(run.Last + 1) != "," || sentence.Lower(run.Last + 2) is not ("a" or "an" or "the"))
            return false;
        for (var i = run.Last + 3; i < run.Last + 8; i++)
            if (sentence.Lower(i) is "," or "of" or "in" or "")
                return false;
            else if (Lands.Contains(sentence.Lower(i)))
                return true;
        return false;
    }

    static void Teach(Notebook notebook, string name, string called)
    {
        var state = new Actor($"state:{Gazetteer.Slug(called)}", ActorKind.State, called);
        notebook.Learned.Add(new Listing(state, MentionForm.Name) { Text = name });
        foreach (var polity in Polities)
            notebook.Learned.Add(new Listing(state, MentionForm.Name) { Text = $"{char.ToUpperInvariant(polity[0])}{polity[1..]} of {name}" });
    }

    static void TeachPeople(Notebook notebook, string name, string adjective)
    {
        var state = new Actor($"state:{Gazetteer.Slug(name)}", ActorKind.State, name);
        notebook.Adjectives[state.Id] = adjective;
        notebook.Learned.Add(new Listing(state, MentionForm.Demonym) { Text = adjective });
        notebook.Learned.Add(new Listing(state, MentionForm.Demonym) { Text = adjective + "s" });
    }
}
