using Casus.Language;

namespace Casus.Read.Actors;

/// <summary>Tells a capital or country that acts from one that is only a place: "Beijing said" from "in Beijing".</summary>
static class Places
{
    static readonly HashSet<string> Within = [.. Table.Lines("read/actors/place-prepositions.txt")];
    static readonly HashSet<string> Motion = [.. Table.Lines("read/actors/motion.txt")];
    static readonly HashSet<string> Trust = [.. Table.Lines("read/actors/trust.txt")];

    public static void Mark(Notebook notebook)
    {
        for (var i = 0; i < notebook.Sightings.Count; i++)
        {
            var sighting = notebook.Sightings[i];
            if ((notebook.Actor(sighting.Actor).Kind == ActorKind.State || sighting.Actor == "bloc:europe")
                && sighting.Form is MentionForm.Name or MentionForm.Metonym
                && IsPlace(notebook, sighting))
                notebook.Replace(i, sighting with { Form = MentionForm.Place });
        }
    }

    static bool IsPlace(Notebook notebook, Sighting sighting)
    {
        var sentence = notebook.Sentences[sighting.Sentence];
        var head = sentence.HeadWithin(sighting.First, sighting.Last);
        var city = sighting.Form == MentionForm.Metonym;
        return IsBased(notebook.Text, sighting)
            || IsLocated(sentence, sighting, head, city)
            || (city && (IsModifier(notebook, sighting, head) || IsReached(sentence, head) || IsAddress(notebook, sighting)));
    }

    // "Seoul-based"
    static bool IsBased(string text, Sighting sighting) =>
        string.CompareOrdinal(text, sighting.End, "-based", 0, 6) == 0 || string.CompareOrdinal(text, sighting.End, "-born", 0, 5) == 0;

    static bool IsLocated(Sentence sentence, Sighting sighting, int head, bool city)
    {
        if (sentence.IsPossessive(sighting.Last + 1))
            return false;
        var before = sentence.Lower(sighting.First - 1);
        var preposition = before is "the" ? sentence.Lower(sighting.First - 2) : before;
        if (preposition is "and" or "or" or "," && sentence.Words[head].Is("conj") && sentence.Words[head].Head is >= 0 and var first)
            preposition = sentence.Preposition(first);
        var governor = Governor(sentence, head);
        if (Within.Contains(preposition))
            return !Trust.Contains(governor) || city;
        return city && preposition is "to" or "from" or "for" or "into" or "through" && Motion.Contains(governor);
    }

    static string Governor(Sentence sentence, int head)
    {
        var word = sentence.Words[head];
        while (word.Is("conj") && word.Head >= 0)
            word = sentence.Words[word.Head];
        return word.Head >= 0 ? sentence.Words[word.Head].Lemma.ToLowerInvariant() : "";
    }

    // "a Beijing hotel", but not "the Moscow-Pyongyang axis" nor "Beijing officials"
    static bool IsModifier(Notebook notebook, Sighting sighting, int head)
    {
        var sentence = notebook.Sentences[sighting.Sentence];
        var word = sentence.Words[head];
        return word.Is("compound") && word.Head > head
            && !sentence.IsPossessive(sighting.Last + 1)
            && !IsJoined(notebook.Text, sighting)
            && !Lexicon.Bodies.ContainsKey(sentence.Lower(word.Head))
            && !Lexicon.Voices.ContainsKey(sentence.Words[word.Head].Lemma);
    }

    static bool IsJoined(string text, Sighting sighting) =>
        (sighting.End < text.Length && text[sighting.End] is '-' or '–' or '—' or '/')
        || (sighting.Start > 0 && text[sighting.Start - 1] is '-' or '–' or '—' or '/');

    // "visited Kyiv", "left Tokyo"
    static bool IsReached(Sentence sentence, int head) =>
        sentence.Words[head].Is("obj") && sentence.Lower(sentence.Words[head].Head) is not ""
        && Motion.Contains(sentence.Words[sentence.Words[head].Head].Lemma);

    // "Paris, France"
    static bool IsAddress(Notebook notebook, Sighting sighting) =>
        notebook.Sentences[sighting.Sentence].Lower(sighting.Last + 1) == ","
        && notebook.At(sighting.Sentence, sighting.Last + 2) is { Form: MentionForm.Name or MentionForm.Place } next
        && next.Actor == sighting.Actor;
}
