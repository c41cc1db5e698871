namespace Casus.Read.Utterances;

/// <summary>
/// Finds what stands in quotation marks, paragraph by paragraph, also where the marks are broken as in spun texts: straight
/// beside curly, turned the wrong way, spaced apart, doubled, or missing at one end.
/// </summary>
static class QuoteFinder
{
    public static List<QuoteSpan> Find(Parsed parsed)
    {
        var text = parsed.Article.Text;
        var ends = parsed.Document.Sentences.Select(s => s.End).ToList();
        var spans = new List<QuoteSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            In(text, (start, end), ends, spans);
            start = end + 1;
        }
        return spans;
    }

    static void In(string text, (int Start, int End) paragraph, List<int> sentenceEnds, List<QuoteSpan> spans)
    {
        var marks = QuoteMark.In(text, paragraph.Start, paragraph.End);
        // Single marks quote by themselves only where no double ones do; else they are quotations within.
        var single = marks.TrueForAll(m => m.Single);
        marks = [.. marks.Where(m => m.Single == single)];
        for (var i = 0; i < marks.Count; i++)
        {
            var (close, end) = Close(text, paragraph, marks, i, sentenceEnds);
            if (close is null && marks[i].Single)
                continue;
            spans.Add(Trimmed(text, marks[i], close, end));
            if (close is not null)
                i = marks.IndexOf(close.Value, i);
        }
    }

    // The mark that closes the one at i, or where the quotation ends without one.
    static (QuoteMark? Mark, int End) Close(string text, (int Start, int End) paragraph, List<QuoteMark> marks, int i, List<int> sentenceEnds)
    {
        var open = marks[i];
        var sentenceEnd = sentenceEnds.BinarySearch(open.End + 1) is var index && index < 0 ? ~index : index;
        var stop = Math.Min(paragraph.End, sentenceEnd < sentenceEnds.Count ? sentenceEnds[sentenceEnd] : paragraph.End);
        if (i + 1 < marks.Count && marks[i + 1] is var next)
        {
            // A mark turned the wrong way opens only what its own sentence closes.
            var regular = open.Opens && (next.Closes || !next.Opens);
            if (regular || next.Start <= stop)
                return (next, next.Start);
        }
        return i + 1 >= marks.Count && open.Opens && IsContinued(text, paragraph.End) ? (null, paragraph.End) : (null, stop);
    }

    // A quotation of several paragraphs opens anew at each.
    static bool IsContinued(string text, int paragraphEnd)
    {
        while (paragraphEnd < text.Length && char.IsWhiteSpace(text[paragraphEnd]))
            paragraphEnd++;
        return paragraphEnd < text.Length && text[paragraphEnd] is '“' or '"' or '«' or '„' or '`';
    }

    static QuoteSpan Trimmed(string text, QuoteMark open, QuoteMark? close, int end)
    {
        var start = open.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        // The comma before "he said" is the writer's.
        if (close is not null && end > start && text[end - 1] == ',')
            end--;
        return new(start, end, open.Start, close?.End ?? end);
    }
}
