using Casus.Language;

namespace Casus.Read.Utterances;

/// <summary>Mends frames where quotation marks have led the tree astray.</summary>
static class Repairs
{
    const int Longest = 24;

    /// <summary>
    /// In "“…,” Ilka Doran said" whatever stands between the marks and the verb is the speaker, even if the tree hangs it on
    /// the words in the marks.
    /// </summary>
    public static Frame Speaker(Page page, Frame frame, QuoteSpan quote)
    {
        var sentence = page.Parsed.Document.Sentences[frame.Sentence];
        if (frame.Cue.Frame == 'p' || sentence.Words[frame.First].Start < quote.OuterEnd)
            return frame;
        var first = frame.First;
        while (first > 0 && frame.First - first < Longest && sentence.Words[first - 1].Start >= quote.OuterEnd && CanName(sentence.Words[first - 1]))
            first--;
        while (first < frame.First && sentence.Words[first].Tag == Tag.Punct)
            first++;
        if (first == frame.First || (frame.Speaker >= first && frame.Speaker < frame.First) || sentence.Words[first].Start - quote.OuterEnd > 2)
            return frame;
        var last = first;
        while (last + 1 < frame.First && sentence.Words[last + 1].Tag is not (Tag.Punct or Tag.Adp))
            last++;
        return frame with { Speaker = Head(sentence, first, last) };
    }

    static bool CanName(Word word) => word.Tag is not (Tag.Verb or Tag.Aux or Tag.Sconj) && word.Form is not ("." or ";" or ":");

    static int Head(Sentence sentence, int first, int last)
    {
        var head = last;
        for (var i = last; i >= first; i--)
            if (sentence.Words[i].Tag is Tag.Propn or Tag.Noun or Tag.Pron && (sentence.Words[i].Head < first || sentence.Words[i].Head > last))
                head = i;
        return head;
    }
}
