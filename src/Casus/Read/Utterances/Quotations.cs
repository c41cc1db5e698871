using Casus.Language;

namespace Casus.Read.Utterances;

/// <summary>
/// Gives each quoted stretch its speaker: from the cue in its sentence, or in the one beside it, or else the speaker who was
/// speaking before. Words in marks that nobody is said to speak ("so-called") are no utterance.
/// </summary>
static class Quotations
{
    // Fewer words in marks are a term, not speech, unless a cue reports them.
    const int Speech = 4;

    public static void Find(Page page, List<Utterance> found)
    {
        for (var i = 0; i < page.Quotes.Count; i++)
        {
            var quote = page.Quotes[i];
            if (quote.Start >= quote.End || page.Parsed.Document.Sentences.Count == 0)
                continue;
            if (FrameOf(page, quote) is { } frame)
                i += Add(page, found, frame, i);
            else if (Speaking(page, found.LastOrDefault(), quote) is { } actor)
                found.Add(page.Continuation(quote, actor));
        }
    }

    // The nearest free cue in the sentences of the quotation, or right after it, outside of all marks.
    static Frame? FrameOf(Page page, QuoteSpan quote)
    {
        var first = page.SentenceAt(quote.Outer);
        var last = page.SentenceAt(Math.Max(quote.Outer, quote.OuterEnd - 1));
        var near = page.Frames[first].Concat(last > first ? page.Frames[last] : []).Where(f => CanReport(page, f, quote));
        return near.Select(f => Repairs.Speaker(page, f, quote)).OrderBy(f => IsTouching(page, f, quote) ? 0 : 1).ThenBy(f => Distance(page, f, quote)).FirstOrDefault() ?? Beside(page, quote, first, last);
    }

    static bool CanReport(Page page, Frame frame, QuoteSpan quote) =>
        !page.IsQuoted(page.OffsetOf(frame)) && !IsParted(page, frame, quote)
        && (frame.Content is null || frame.Cue.Frame == 'p' || IsTouching(page, frame, quote) || Clause(page, frame, quote) is not null)
        && (frame.Cue.Kind is not "show" || IsActor(page, frame));

    // Only the speaker and a comma stand between the cue and the marks.
    static bool IsTouching(Page page, Frame frame, QuoteSpan quote)
    {
        var sentence = page.Parsed.Document.Sentences[frame.Sentence];
        var words = sentence.Words;
        var (first, last) = frame.Speaker < 0 ? (frame.First, frame.First) : Speakers.Bounds(sentence, frame.Speaker);
        if (first < frame.First && words.Take(frame.First).Skip(last + 1).Any(w => w.Tag == Tag.Verb))
            return false;
        var start = words[Math.Min(frame.First, first)].Start;
        return quote.OuterEnd <= start ? start - quote.OuterEnd <= 3 : quote.Outer - words[frame.Last].End is >= 0 and <= 3;
    }

    // A full stop between the marks and the cue parts them.
    static bool IsParted(Page page, Frame frame, QuoteSpan quote)
    {
        var at = page.OffsetOf(frame);
        var text = page.Parsed.Article.Text;
        var gap = at < quote.Outer ? text.AsSpan(at, quote.Outer - at) : text.AsSpan(quote.OuterEnd, Math.Max(0, at - quote.OuterEnd));
        var stop = gap.IndexOfAny(".;!?");
        return stop >= 0 && stop + 1 < gap.Length && gap[stop + 1] == ' ' && (stop == 0 || !char.IsUpper(gap[stop - 1]));
    }

    static bool IsActor(Page page, Frame frame) => frame.Speaker >= 0 && page.Speakers.Actor(frame.Sentence, frame.Speaker) is not null;

    // The cue's group touches the marks, or has only its speaker between itself and them.
    static bool IsAdjacent(Page page, Frame frame, QuoteSpan quote) => Distance(page, frame, quote) < 40;

    static int Distance(Page page, Frame frame, QuoteSpan quote)
    {
        var at = page.OffsetOf(frame);
        return at < quote.Outer ? quote.Outer - at : at - quote.OuterEnd;
    }

    // "“… .” Berg said." where the splitter took the end for a sentence of its own; "Berg said this: “…”".
    static Frame? Beside(Page page, QuoteSpan quote, int first, int last)
    {
        var sentences = page.Parsed.Document.Sentences;
        if (last + 1 < sentences.Count && sentences[last + 1].Start - quote.OuterEnd < 3 && sentences[last + 1].Start >= quote.OuterEnd
            && page.Frames[last + 1].Find(f => f.Content is null && IsTouching(page, f, quote)) is { } after)
            return after;
        return first > 0 && sentences[first].Start >= quote.Outer - 2 && page.Parsed.Article.Text[sentences[first - 1].End - 1] == ':'
            ? page.Frames[first - 1].FindLast(f => f.Speaker >= 0)
            : null;
    }

    // Adds the utterance; how many quotations more it takes up: “…,” he said, “…”.
    static int Add(Page page, List<Utterance> found, Frame frame, int index)
    {
        var quote = page.Quotes[index];
        var taken = 0;
        var end = quote.End;
        while (index + taken + 1 < page.Quotes.Count && page.Quotes[index + taken + 1] is var next && IsSecondHalf(page, frame, quote, next))
        {
            end = next.End;
            taken++;
        }
        var quoted = (quote.Start, end);
        var clause = Clause(page, frame, quote);
        var isMixed = clause is not null && IsWider(page, clause.Value, quoted);
        if (!isMixed && Words(page, quoted) < Speech && !IsAdjacent(page, frame, quote))
            return taken;
        var content = isMixed ? (Math.Min(clause!.Value.Start, quote.Start), Math.Max(clause.Value.End, end)) : quoted;
        page.Frames[frame.Sentence].RemoveAll(f => f.Word == frame.Word);
        found.Add(page.Utterance(frame, content, isMixed ? UtteranceForm.Mixed : UtteranceForm.Direct));
        return taken;
    }

    // The clause of the cue, if the quotation is in it; a full stop between them tells that the tree ran on.
    static (int Start, int End)? Clause(Page page, Frame frame, QuoteSpan quote) =>
        Before(page, frame, quote) is var (start, end) && start < quote.OuterEnd && quote.Outer < end
        && (start >= quote.Outer || page.Parsed.Article.Text.AsSpan(start, quote.Outer - start).IndexOf(". ") is < 0)
            ? (start, end)
            : null;

    // A cue after the marks is no part of what it reports, whatever the tree says.
    static (int Start, int End)? Before(Page page, Frame frame, QuoteSpan quote) =>
        frame.Content is var (start, end) && frame.Cue.Frame != 'p' && page.OffsetOf(frame) >= quote.OuterEnd
            ? (start, Math.Min(end, quote.OuterEnd))
            : frame.Content;

    static bool IsSecondHalf(Page page, Frame frame, QuoteSpan first, QuoteSpan next)
    {
        var sentence = page.Parsed.Document.Sentences[frame.Sentence];
        var at = page.OffsetOf(frame);
        return first.OuterEnd <= at && at < next.Outer && next.Outer < sentence.End && !IsParted(page, frame, next)
            && !page.Frames[frame.Sentence].Exists(f => f.Word != frame.Word && page.OffsetOf(f) > first.OuterEnd && page.OffsetOf(f) < next.Outer);
    }

    // Words of the reported clause stand outside of the marks.
    static bool IsWider(Page page, (int Start, int End) clause, (int Start, int End) quoted) =>
        Letters(page, clause.Start, quoted.Start) + Letters(page, quoted.End, clause.End) > 0;

    static int Letters(Page page, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += char.IsLetterOrDigit(page.Parsed.Article.Text[i]) ? 1 : 0;
        return count;
    }

    static int Words(Page page, (int Start, int End) span)
    {
        var count = 1;
        for (var i = span.Start; i < span.End; i++)
            count += page.Parsed.Article.Text[i] == ' ' ? 1 : 0;
        return count;
    }

    static bool IsAfterColon(string text, int at) => at > 0 && text.AsSpan(0, at).TrimEnd().EndsWith(":");

    // Who goes on in a quotation that stands alone in its sentence: the one whom the sentence before reports, or else the
    // one quoted before, in the same paragraph or the one above.
    static string? Speaking(Page page, Utterance? before, QuoteSpan quote)
    {
        var text = page.Parsed.Article.Text;
        var s = page.SentenceAt(quote.Outer);
        var sentence = page.Parsed.Document.Sentences[s];
        if ((quote.Outer - sentence.Start >= 3 && !IsAfterColon(text, quote.Outer)) || Words(page, (quote.Start, quote.End)) < Speech)
            return null;
        if (s > 0 && !text.AsSpan(page.Parsed.Document.Sentences[s - 1].End, Math.Max(0, quote.Outer - page.Parsed.Document.Sentences[s - 1].End)).Contains('\n')
            && page.Frames[s - 1].FindLast(f => f.Cue.Kind == "say" && IsActor(page, f)) is { } frame)
            return page.Speakers.Actor(frame.Sentence, frame.Speaker);
        var between = before is null || before.Passage.End > quote.Outer ? "" : text[before.Passage.End..quote.Outer];
        return before?.Passage.End <= quote.Outer && between.Length < 400 && between.Count(c => c == '\n') <= 2 ? before.Actor : null;
    }
}
