namespace Casus.Read.Utterances;

/// <summary>One article laid out for finding utterances: its quoted stretches, and its cues sentence by sentence.</summary>
sealed class Page(Parsed parsed, Cast cast, List<QuoteSpan> quotes, List<Frame>[] frames)
{
    public Parsed Parsed { get; } = parsed;

    public Cast Cast { get; } = cast;

    public List<QuoteSpan> Quotes { get; } = quotes;

    public Speakers Speakers { get; } = new(parsed, cast);

    /// <summary>The cues that no utterance has taken yet.</summary>
    public List<Frame>[] Frames { get; } = frames;

    /// <summary>The sentence that an offset falls in, or the one before it.</summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, Parsed.Document.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Parsed.Document.Sentences[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    public int OffsetOf(Frame frame) => Parsed.Document.Sentences[frame.Sentence].Words[frame.Word].Start;

    // A clause that ends within marks has both of them.
    (int Start, int End) Closed((int Start, int End) clause)
    {
        foreach (var quote in Quotes)
            if (quote.Outer > clause.Start && quote.Outer < clause.End && quote.End >= clause.End && quote.Start < clause.End)
                return (clause.Start, quote.OuterEnd);
        return clause;
    }

    public bool IsQuoted(int offset) => Quotes.Exists(q => q.Covers(offset));

    /// <summary>Makes the utterance of a cue and a content.</summary>
    public Utterance Utterance(Frame frame, (int Start, int End) clause, UtteranceForm form)
    {
        var content = form == UtteranceForm.Direct ? clause : Closed(clause);
        var cue = Parsed.Quote(frame.Sentence, frame.First, frame.Last);
        var speaker = frame.Speaker < 0 ? null : Speakers.Phrase(frame.Sentence, frame.Speaker);
        var actor = frame.Speaker < 0 ? null : Speakers.Actor(frame.Sentence, frame.Speaker);
        var start = Math.Min(Math.Min(content.Start, cue.Start), speaker?.Start ?? cue.Start);
        var end = Math.Max(Math.Max(content.End, cue.End), speaker?.End ?? cue.End);
        return new Utterance(Parsed.Article.Quote(start, end), form, Parsed.Article.Quote(content.Start, content.End))
        {
            Speaker = speaker,
            Actor = actor,
            Role = Speakers.Role(actor, frame.Sentence),
            Cue = cue,
            Addressee = frame.Addressee < 0 ? null : Speakers.Phrase(frame.Sentence, frame.Addressee),
            Hedges = Hedges.In(Parsed, frame, content),
            Negated = frame.Negated,
        };
    }

    /// <summary>Makes the utterance of words in marks that go on with what an actor was saying.</summary>
    public Utterance Continuation(QuoteSpan quote, string? actor)
    {
        var content = Parsed.Article.Quote(quote.Start, quote.End);
        return new Utterance(content, UtteranceForm.Direct, content) { Actor = actor };
    }
}
