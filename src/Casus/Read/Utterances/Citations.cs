using Casus.Read.Actors;

namespace Casus.Read.Utterances;

/// <summary>Follows the chain of sources: in "X said, citing Y" the words are Y's, through X.</summary>
static class Citations
{
    /// <summary>Adds, for each utterance whose cue is followed by "citing", the utterance of the cited with the same content.</summary>
    public static void Find(Page page, List<Utterance> found)
    {
        foreach (var outer in found.ToList())
            if (outer.Cue is { } cue && Citing(page, cue) is var (s, verb) && Cited(page, s, verb) is { } frame)
            {
                var words = page.Parsed.Document.Sentences[s].Words;
                var content = (outer.Content.Start, End: outer.Content.End);
                if (words[verb].Start < content.End && verb > 1 && words[verb - 1].Start > content.Start)
                    content.End = words[verb - 1].Form == "," ? words[verb - 2].End : words[verb - 1].End;
                found[found.IndexOf(outer)] = outer with { Content = page.Parsed.Article.Quote(content.Start, content.End) };
                found.Add(page.Utterance(frame, content, outer.Form));
            }
    }

    static (int Sentence, int Verb)? Citing(Page page, Passage cue)
    {
        var s = page.SentenceAt(cue.Start);
        var sentence = page.Parsed.Document.Sentences[s];
        for (var i = 0; i < sentence.Words.Count; i++)
            if (sentence.Lower(i) is "citing" or "quoting" && sentence.Words[i].Start > cue.Start)
                return (s, i);
        return null;
    }

    // Reasons can be cited too ("citing health reasons"); only one who speaks is a source.
    static Frame? Cited(Page page, int s, int verb)
    {
        var sentence = page.Parsed.Document.Sentences[s];
        var source = sentence.Child(verb, "obj");
        if (source < 0 || (page.Speakers.Actor(s, source) is null && !Lexicon.Voices.ContainsKey(sentence.Words[source].Lemma) && !FrameFinder.IsDocument(sentence.Words[source].Lemma)))
            return null;
        return new Frame(s, new Cue("cite", "via", 'p'), verb, verb, verb, source);
    }
}
