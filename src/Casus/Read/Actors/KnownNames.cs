using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>Finds the names that the gazetteer, or the article itself, teaches.</summary>
static class KnownNames
{
    static readonly HashSet<string> Lands = [.. Table.Lines("read/actors/land-nouns.txt")];

    public static void Find(Notebook notebook)
    {
        var furniture = Furniture.In(notebook.Text);
        var names = notebook.Parsed.Document.Names.ToLookup(n => n.Sentence);
        for (var s = 0; s < notebook.Sentences.Count; s++)
            Find(notebook, s, [.. names[s]], furniture);
    }

    static void Find(Notebook notebook, int s, List<Name> names, List<(int, int)> furniture)
    {
        var pieces = notebook.Pieces[s];
        for (var i = 0; i < pieces.Count; i++)
        {
            if (Longest(notebook, pieces, i) is not { } match)
                continue;
            var last = i + match.Length - 1;
            if (match.Listing.Actor is { } actor
                && !furniture.Covers(pieces[i].Start)
                && !names.Exists(n => IsPartOf(notebook, n, pieces[i], pieces[last], match.Listing))
                && !(match.Listing.Form == MentionForm.Demonym && Lands.Contains(notebook.Sentences[s].Lower(pieces[last].Word + 1)))
                && !IsLanguage(notebook.Sentences[s], pieces[i].Word, match.Listing))
                Note(notebook, s, pieces[i], pieces[last], match.Listing);
            i = last;
        }
    }

    static (Listing Listing, int Length)? Longest(Notebook notebook, List<Piece> pieces, int i)
    {
        var known = Gazetteer.Names.At(pieces, i);
        var learned = notebook.Learned.At(pieces, i);
        return known is null || learned?.Length > known?.Length ? learned : known;
    }

    static void Note(Notebook notebook, int s, Piece first, Piece last, Listing listing)
    {
        var actor = notebook.Meet(listing.Actor!);
        if (listing.Sex.Length > 0)
            notebook.Sexes[actor.Id] = listing.Sex;
        // "the West": the article is no part of the name.
        var start = first.Key == "the" ? first.End + 1 : first.Start;
        var word = first.Key == "the" && first.Word < last.Word ? first.Word + 1 : first.Word;
        notebook.Note(new Sighting(s, word, last.Word, start, Ended(notebook.Text, last), actor.Id, listing.Form));
    }

    // "Washington, D.C." and "U.S.": the last dot of an abbreviation belongs to the name.
    static int Ended(string text, Piece last) =>
        last.Text.Contains('.', StringComparison.Ordinal) && !last.Text.EndsWith('.') && last.End < text.Length && text[last.End] == '.'
            ? last.End + 1
            : last.End;

    // "Michael Jordan" is not Jordan, and the "Bank of China" is not China.
    static bool IsPartOf(Notebook notebook, Name name, Piece first, Piece last, Listing listing)
    {
        if (name.Start > first.Start || name.End < last.End || (name.Start == first.Start && name.End == last.End))
            return false;
        return name.Kind switch
        {
            NameKind.Person => listing.Actor!.Kind != ActorKind.Person && first.Start == last.Start && !IsTitled(notebook, name, last),
            NameKind.Organisation => listing.Actor!.Kind == ActorKind.State && IsOrganisation(notebook, name),
            _ => false,
        };
    }

    // "Russian President Vladimir Putin" taken for one name of a person.
    static bool IsTitled(Notebook notebook, Name name, Piece last) =>
        last.Word < name.Last && notebook.Sentences[name.Sentence].TitleEndingAt(last.Word + 1) is not null;

    static bool IsOrganisation(Notebook notebook, Name name)
    {
        var sentence = notebook.Sentences[name.Sentence];
        for (var i = name.First; i <= name.Last; i++)
            if (sentence.IsPossessive(i))
                return false;
        return Sort(sentence.Lower(name.Last)) == "organisation" || Sort(sentence.Lower(name.First)) == "organisation";
    }

    static string Sort(string word) => Lexicon.OrganisationNouns.GetValueOrDefault(word, "");

    // "in Chinese", "speaks Russian".
    static bool IsLanguage(Sentence sentence, int word, Listing listing) =>
        listing.Form == MentionForm.Demonym
        && sentence.Lower(word - 1) is "in" or "speak" or "speaks" or "speaking" or "spoke"
        && !sentence.IsTag(word + 1, Tag.Noun) && !sentence.IsTag(word + 1, Tag.Propn) && !sentence.IsTag(word + 1, Tag.Adj)
        && !sentence.IsPossessive(word + 1);
}
