using Casus.Language;
using Casus.Read.Actors;

namespace Casus.Read.Utterances;

/// <summary>Makes indirect utterances of the cues that no quotation took.</summary>
static class Reports
{
    public static void Find(Page page, List<Utterance> found)
    {
        foreach (var frame in page.Frames.SelectMany(f => f))
            if (frame.Content is { } content && CanSpeak(page, frame))
                found.Add(page.Utterance(frame, content, UtteranceForm.Indirect));
            else if (frame.Content is { } said && GoingOn(page, frame, said, found) is { } more)
                found.Add(more);
    }

    // "And we would assume …" right after a quotation, where a mark is missing: the same speaker goes on.
    static Utterance? GoingOn(Page page, Frame frame, (int Start, int End) content, List<Utterance> found)
    {
        var sentence = page.Parsed.Document.Sentences[frame.Sentence];
        if (frame.Speaker < 0 || sentence.Lower(frame.Speaker) is not ("i" or "we") || page.IsQuoted(page.OffsetOf(frame)))
            return null;
        var before = found.Where(u => u.Passage.End <= sentence.Start + 1).MaxBy(u => u.Passage.End);
        return before?.Actor is not null && !page.Parsed.Article.Text.AsSpan(before.Passage.End, sentence.Start - Math.Min(sentence.Start, before.Passage.End)).Contains('\n') && sentence.Start - before.Passage.End < 5
            ? page.Utterance(frame, content, UtteranceForm.Indirect) with { Actor = before.Actor }
            : null;
    }

    // Someone must speak: an actor, a person by their pronoun, or a document. Silence "suggests" nothing by itself.
    static bool CanSpeak(Page page, Frame frame)
    {
        if (frame.Speaker < 0)
            return false;
        var sentence = page.Parsed.Document.Sentences[frame.Sentence];
        var word = sentence.Words[frame.Speaker];
        if (word.Lemma is "I" or "we" || sentence.Lower(frame.Speaker) is "i" or "we")
            return false;
        return page.Speakers.Actor(frame.Sentence, frame.Speaker) is not null
            || (word.Tag is Tag.Pron && word.Lemma is "he" or "she" or "they")
            || FrameFinder.IsDocument(word.Lemma)
            || (frame.Cue.Kind is not ("show" or "think") && word.Tag == Tag.Propn && word.Form.Any(char.IsLower))
            || Lexicon.Titles.ContainsKey(word.Lemma) || Lexicon.Voices.ContainsKey(word.Lemma);
    }
}
