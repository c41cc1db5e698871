using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>Finds the words beside a name that say what the person is.</summary>
static class RolePhrases
{
    const int Longest = 32;

    /// <summary>Titles right before the name: "Chinese Foreign Minister" before "Wang Yi". The words First..Last, or null.</summary>
    public static (int First, int Last)? Before(Notebook notebook, int s, int name)
    {
        var sentence = notebook.Sentences[s];
        if (sentence.TitleEndingAt(name - 1) is not { } title)
            return null;
        var first = title.First;
        while (first > 0 && name - first < 10 && IsModifier(notebook, s, first - 1, name))
            first--;
        return first == name - 1 && Lexicon.Titles[title.Title].Sort == "honorific" ? null : (first, name - 1);
    }

    // Premodifiers hang on a word to their right; a possessive or a known name may hang wrongly in the tree and still belong.
    static bool IsModifier(Notebook notebook, int s, int word, int name)
    {
        var sentence = notebook.Sentences[s];
        var w = sentence.Words[word];
        if (sentence.IsPossessive(word))
            return word > 0 && notebook.At(s, word - 1) is not null;
        return w.Tag is Tag.Adj or Tag.Noun or Tag.Propn && char.IsLetter(w.Form[0])
            && ((w.Head > word && w.Head <= name + 3) || notebook.At(s, word) is { Form: not MentionForm.Pronoun });
    }

    /// <summary>An apposition after the name: ", director of the China program at the Stimson Center,". The words First..Last, or null.</summary>
    public static (int First, int Last)? After(Sentence sentence, int name)
    {
        if (sentence.Lower(name + 1) is not ("," or "(" or "—" or "–" or "-"))
            return null;
        var first = name + 2;
        if (sentence.Lower(first) == "who")
            first = AfterService(sentence, first + 1);
        if (sentence.Lower(first) is "the" or "a" or "an" or "then" or "now" or "currently")
            first++;
        var last = first - 1;
        while (last + 1 < sentence.Words.Count && last - first < Longest && !IsEnd(sentence, last + 1))
            last++;
        return first <= last && HasTitle(sentence, first, last) ? (first, last) : null;
    }

    // "who served as", "who is", "who was then"
    static int AfterService(Sentence sentence, int word)
    {
        var last = word + 3;
        for (; word < last; word++)
            if (sentence.Lower(word) is "is" or "was" or "as")
                return sentence.Lower(word + 1) == "as" ? word + 2 : word + 1;
        return sentence.Words.Count;
    }

    static bool IsEnd(Sentence sentence, int word) =>
        sentence.Words[word] is var w
        && (w.Penn is "VBD" or "VBZ" or "VBP" or "MD" or "WP" or "WDT" || w.Tag is Tag.Aux or Tag.Sconj
            || (w.Tag == Tag.Punct && w.Form is not ("-" or "’" or "'" or "&" or "/" or "." or "–"))
            || (w.Tag == Tag.Punct && word == sentence.Words.Count - 1));

    // The title stands before the first preposition: "professor of law at", "the Kremlin's chief spokesman for".
    static bool HasTitle(Sentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.TitleEndingAt(i) is { } title && Lexicon.Titles[title.Title].Sort != "honorific")
                return true;
            if (sentence.Words[i].Tag is Tag.Adp or Tag.Verb or Tag.Pron)
                return false;
        }
        return false;
    }

    /// <summary>A titled phrase to which the name is an apposition: "The Russian president, Vladimir Putin,". The words First..Last, or null.</summary>
    public static (int First, int Last)? Around(Sentence sentence, int first, int last)
    {
        var head = sentence.Words[sentence.HeadWithin(first, last)];
        if (!head.Is("appos") || head.Head < 0 || head.Head >= first || sentence.TitleEndingAt(head.Head) is null)
            return sentence.Lower(first - 1) == "," && sentence.TitleEndingAt(first - 2) is { } title && IsDefinite(sentence, title.First)
                ? (Begin(sentence, title.First), first - 2)
                : null;
        var from = Begin(sentence, sentence.Reach(head.Head).First);
        var to = first - 1;
        while (to > head.Head && sentence.Lower(to) != ",")
            to--;
        to = to > head.Head ? to - 1 : first - 1;
        return from <= to && to - from < 16 && !Enumerable.Range(from, to - from + 1).Any(i => sentence.Words[i].Tag is Tag.Cconj or Tag.Verb) && sentence.Words[from].Tag != Tag.Adp ? (from, to) : null;
    }

    static bool IsDefinite(Sentence sentence, int title) =>
        sentence.Lower(title - 1) is "the" or "its" or "his" or "her" or "their" || sentence.Lower(title - 2) == "the" || sentence.IsPossessive(title - 1) || sentence.IsPossessive(title - 2);

    static int Begin(Sentence sentence, int first) => sentence.Lower(first) is "the" or "a" or "an" ? first + 1 : first;
}
