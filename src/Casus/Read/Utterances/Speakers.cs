using Casus.Language;
using Casus.Read.Actors;

namespace Casus.Read.Utterances;

/// <summary>Tells who a speaker is: the words that name them, the actor, the role beside the name.</summary>
sealed class Speakers(Parsed parsed, Cast cast)
{
    /// <summary>The phrase of a head without relative clauses and appositions: "Sun Yun" of "Sun Yun, director of …".</summary>
    public Passage Phrase(int s, int head)
    {
        var sentence = parsed.Document.Sentences[s];
        var (first, last) = Bounds(sentence, head);
        // "Kenya's army chief, General Ogolla": a title and the name that it announces are one.
        if (Lexicon.Titles.ContainsKey(sentence.Words[head].Lemma) && sentence.Child(head, "appos") is var name && name > last && sentence.Words[name].Tag == Tag.Propn)
            last = Bounds(sentence, name).Last;
        return parsed.Quote(s, first, last);
    }

    public static (int First, int Last) Bounds(Sentence sentence, int head)
    {
        var (first, last) = (head, head);
        foreach (var child in sentence.Children(head))
        {
            if (IsLoose(sentence, head, child))
                continue;
            var reach = Bounds(sentence, child);
            first = Math.Min(first, reach.First);
            last = Math.Max(last, reach.Last);
        }
        return (first, Cut(sentence, head, last));
    }

    // "China, for its part" and "Cha, who …": a comma ends the phrase, but for the commas of a list.
    static int Cut(Sentence sentence, int head, int last)
    {
        for (var i = head + 1; i < last; i++)
            if (sentence.Lower(i) is "," or "—" or "–" or "(" && !sentence.Children(head).ToArray().Any(c => c > i && sentence.Words[c].Is("conj")))
                return i - 1;
        return last;
    }

    // What follows a comma adds to the phrase and is no part of it; a preposition and a mark are none either.
    static bool IsLoose(Sentence sentence, int head, int child)
    {
        var word = sentence.Words[child];
        if (word.Tag == Tag.Punct || word.Relation == "acl:relcl" || Loose.Any(r => word.Is(r)) || IsTold(sentence, child))
            return true;
        return child < head
            ? word.Is("case") && !sentence.IsPossessive(child)
            : sentence.FollowsComma(child) && !word.Is("conj") && !word.Is("flat");
    }

    // "told reporters that …": what is told is not part of those who are told it.
    static bool IsTold(Sentence sentence, int word) =>
        sentence.Words[word].Is("acl") && sentence.Child(word, "mark") is >= 0 and var mark && sentence.Lower(mark) == "that";

    static readonly string[] Loose = ["appos", "parataxis", "dep", "mark", "cop", "nsubj", "advcl", "aux", "csubj", "expl"];


    /// <summary>The actor whom a phrase stands for, and null for a speaker that is none.</summary>
    public string? Actor(int s, int head)
    {
        var sentence = parsed.Document.Sentences[s];
        if (cast.ActorsAt(s, head) is [var actor, ..])
            return actor;
        if (sentence.Words[head].Tag is Tag.Num or Tag.Det && sentence.Child(head, "nmod") is >= 0 and var many && cast.ActorsAt(s, many) is [var among, ..])
            return among;
        if (sentence.Child(head, "appos") is >= 0 and var name && cast.ActorsAt(s, name) is [var named, ..])
            return named;
        // The recogniser and the tree may disagree on the head; a mention within the phrase still tells.
        var (first, last) = Bounds(sentence, head);
        for (var i = last; i >= first; i--)
            if (cast.ActorsAt(s, i) is [var inside, ..] && (sentence.Words[i].Is("flat") || sentence.Words[i].Is("compound")) && sentence.Words[head].Tag == Tag.Propn)
                return inside;
        return null;
    }

    /// <summary>The role noted beside a name in the same sentence, if any.</summary>
    public Passage? Role(string? actor, int s)
    {
        var sentence = parsed.Document.Sentences[s];
        return cast.Roles.FirstOrDefault(r => r.Actor == actor && r.Passage.Start >= sentence.Start && r.Passage.End <= sentence.End)?.Passage;
    }
}
