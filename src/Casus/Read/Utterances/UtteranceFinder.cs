using Casus.Language;

namespace Casus.Read.Utterances;

/// <summary>Finds who says what: direct, indirect and mixed quotations with speaker, cue and content.</summary>
static class UtteranceFinder
{
    public static IReadOnlyList<Utterance> Find(Parsed parsed, Cast cast)
    {
        var page = new Page(parsed, cast, QuoteFinder.Find(parsed), Frames(parsed.Document));
        var found = new List<Utterance>();
        Quotations.Find(page, found);
        Reports.Find(page, found);
        Citations.Find(page, found);
        found.Sort((a, b) => (a.Content.Start, -a.Content.End, a.Passage.Start).CompareTo((b.Content.Start, -b.Content.End, b.Passage.Start)));
        return Holders.Held(found);
    }

    static List<Frame>[] Frames(Document document) =>
        [.. document.Sentences.Select((s, i) => FrameFinder.Find(s, i).Concat(SourceFrames.Find(s, i)).OrderBy(f => f.First).ToList())];
}
