namespace Casus.Relate.Contradictions;

/// <summary>How much two sentences of a topic speak of the same thing.</summary>
sealed class Nearness
{
    // A term in a greater share of a topic's articles tells nothing within it.
    const double Common = 0.3;
    const int Few = 6;

    readonly Corpus _corpus;
    readonly HashSet<int> _common;

    public Nearness(Corpus corpus, List<Telling> tellings)
    {
        _corpus = corpus;
        _common = tellings.Count < Few ? [] :
        [
            .. tellings.SelectMany(t => Enumerable.Range(0, t.Body.Lines.Length).SelectMany(t.Terms).Distinct())
                .CountBy(t => t).Where(t => t.Value > Common * tellings.Count).Select(t => t.Key),
        ];
    }

    public bool SameStory(Telling one, Telling other) => _corpus.StoryOf(one.Article) == _corpus.StoryOf(other.Article);

    /// <summary>Terms that the neighbourhoods of two sentences share; a term of the whole topic counts half.</summary>
    public double Shared(Telling one, int line, Telling other, int otherLine) => Shared(one.Window(line), other.Window(otherLine));

    public double Shared(HashSet<int> mine, HashSet<int> theirs)
    {
        var (small, large) = mine.Count < theirs.Count ? (mine, theirs) : (theirs, mine);
        return small.Where(large.Contains).Sum(t => _common.Contains(t) ? 0.5 : 1);
    }

    public bool IsCommon(int term) => _common.Contains(term);

    /// <summary>Whether neither sentence places itself in a year that the other does not name.</summary>
    public static bool SameTime(Telling one, int line, Telling other, int otherLine) =>
        one.Years[line].Count == 0 && other.Years[otherLine].Count == 0 || one.Years[line].Overlaps(other.Years[otherLine]);
}
