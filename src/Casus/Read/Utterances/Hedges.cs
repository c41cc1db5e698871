namespace Casus.Read.Utterances;

/// <summary>Finds the words by which a report leaves open whether it was said, or is so.</summary>
static class Hedges
{
    static readonly HashSet<string> Words = [.. Table.Lines("read/hedges.txt")];

    public static IReadOnlyList<Passage> In(Parsed parsed, Frame frame, (int Start, int End) content)
    {
        var sentence = parsed.Document.Sentences[frame.Sentence];
        var hedges = new List<Passage>();
        for (var i = 0; i < sentence.Words.Count; i++)
            if ((sentence.Words[i].End <= content.Start || sentence.Words[i].Start >= content.End) && Words.Contains(sentence.Words[i].Lemma.ToLowerInvariant()) && i != frame.Word)
                hedges.Add(parsed.Quote(frame.Sentence, i, i));
        return hedges;
    }
}
