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
            || (frame.Cue.Kind is not ("show" or "think") && word.Tag == Tag.Propn)
            || Lexicon.Titles.ContainsKey(word.Lemma) || Lexicon.Voices.ContainsKey(word.Lemma);
    }
}
