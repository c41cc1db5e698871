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
        var speaker = Speaker(sentence, first, last);
        var end = speaker < 0 ? last : PhraseEnd(sentence, last, speaker);
        return new Frame(s, new Cue(string.Join(' ', phrase), "source", 'p'), first, first, last, speaker)
        {
            Content = Content(sentence, first, end),
        };
    }

    // The noun to its right that the phrase hangs on.
    static int Speaker(Sentence sentence, int first, int last)
    {
        var head = sentence.Words[first].Head;
        for (var steps = 0; head >= 0 && head <= last && steps < 4; steps++)
            head = sentence.Words[head].Head;
        if (head > last)
            return head;
        for (var i = last + 1; i < sentence.Words.Count; i++)
            if (sentence.Words[i].Tag is Tag.Propn or Tag.Noun or Tag.Pron)
                return sentence.HeadWithin(i, Math.Min(i + 3, sentence.Words.Count - 1)) is var noun && sentence.Words[noun].Tag is Tag.Propn or Tag.Noun or Tag.Pron ? noun : i;
        return -1;
    }

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
