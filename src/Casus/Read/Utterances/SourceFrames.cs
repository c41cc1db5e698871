using Casus.Language;
using Casus.Read.Actors;

namespace Casus.Read.Utterances;

/// <summary>Finds speakers after a preposition: "according to X", "in the view of X".</summary>
static class SourceFrames
{
    static readonly string[][] Phrases =
        [.. Table.Rows("read/cues.tsv").Where(r => r[1] == "source").Select(r => r[0].Split(' ')).OrderByDescending(p => p.Length)];

    public static IEnumerable<Frame> Find(Sentence sentence, int s)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
            foreach (var phrase in Phrases)
                if (StandsAt(sentence, i, phrase))
                {
                    yield return Frame(sentence, s, i, phrase);
                    i += phrase.Length - 1;
                    break;
                }
    }

    /// <summary>Whether a phrase that leads to a speaker ends at a word.</summary>
    public static bool EndsAt(Sentence sentence, int word) =>
        Phrases.Any(p => word - p.Length + 1 is >= 0 and var first && StandsAt(sentence, first, p));

    static bool StandsAt(Sentence sentence, int i, string[] phrase)
    {
        for (var k = 0; k < phrase.Length; k++)
            if (sentence.Lower(i + k) != phrase[k])
                return false;
        return true;
    }

    static Frame Frame(Sentence sentence, int s, int first, string[] phrase)
    {
        var last = first + phrase.Length - 1;
        var speaker = Speaker(sentence, last);
        var end = speaker < 0 ? last : PhraseEnd(sentence, last, speaker);
        return new Frame(s, new Cue(string.Join(' ', phrase), "source", 'p'), first, first, last, speaker)
        {
            Content = Content(sentence, first, end),
        };
    }

    // The head of the phrase to its right: up from the next word as long as it only modifies.
    static int Speaker(Sentence sentence, int last)
    {
        var i = last + 1;
        for (var steps = 0; steps < 8 && i < sentence.Words.Count; steps++)
            if (Modifiers.Any(r => sentence.Words[i].Is(r)) && sentence.Words[i].Head > i)
                i = sentence.Words[i].Head;
            else
                break;
        return i < sentence.Words.Count && sentence.Words[i].Tag is Tag.Propn or Tag.Noun or Tag.Pron or Tag.Adj or Tag.Num ? i : -1;
    }

    static readonly string[] Modifiers = ["det", "amod", "compound", "nummod", "nmod", "advmod", "case", "flat"];

    // The phrase reaches over its appositions, up to the comma that closes it.
    static int PhraseEnd(Sentence sentence, int last, int speaker)
    {
        var reach = Speakers.Bounds(sentence, speaker).Last;
        if (RolePhrases.After(sentence, reach) is { } role)
            return role.Last;
        for (var i = Math.Max(last + 1, speaker) + 1; i <= reach; i++)
            if (sentence.Words[i].Tag == Tag.Punct && sentence.Lower(i) == "," && sentence.Words[i].Head != speaker && i + 1 < sentence.Words.Count && sentence.Words[i].Head > i)
                return i - 1;
        return RolePhrases.After(sentence, reach)?.Last ?? reach;
    }

    // "According to the Times, citing two officials, …": the sources of the source are no part of what it says.
    static int AfterCitation(Sentence sentence, int word)
    {
        if (sentence.Lower(word) != "," || sentence.Lower(word + 1) is not ("citing" or "quoting"))
            return word;
        var comma = word + 2;
        while (comma < sentence.Words.Count && sentence.Lower(comma) != ",")
            comma++;
        return comma < sentence.Words.Count ? comma : word;
    }

    // What stands before it or, if nothing does, after it; the whole sentence around it.
    static (int Start, int End)? Content(Sentence sentence, int first, int last)
    {
        var before = first > 0 ? Clauses.Bare(sentence, 0, first - 1) : null;
        var next = AfterCitation(sentence, last + 1);
        var after = next < sentence.Words.Count ? Clauses.Bare(sentence, next, sentence.Words.Count - 1) : null;
        return before is null ? after : after is null ? before : (before.Value.Start, after.Value.End);
    }
}
