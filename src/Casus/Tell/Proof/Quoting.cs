namespace Casus.Tell.Proof;

/// <summary>Quoted words stand in one cited passage, in whole words and in order; only marked cuts are allowed.</summary>
static class Quoting
{
    public static IEnumerable<string> Faults(Case examined)
    {
        if (!examined.Frame.Balanced)
            yield return "its quotation marks do not pair";
        foreach (var quotation in examined.Frame.Quotations)
            if (!IsTitle(examined, quotation) && Find(examined, quotation) is null)
                yield return $"no passage says \"{quotation}\"";
    }

    /// <summary>The cited passage that holds a quotation, and where its words begin and end there.</summary>
    public static (Passage Passage, int Start, int End)? Find(Case examined, string quotation)
    {
        var pieces = Words.Fold(quotation).Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var passage in examined.Passages)
            if (pieces.Length > 0 && Locate(Words.Fold(passage.Text), pieces) is { } span)
                return (passage, span.Start, span.End);
        return null;
    }

    static (int Start, int End)? Locate(string text, string[] pieces)
    {
        var (start, at) = (-1, 0);
        foreach (var piece in pieces)
        {
            var found = text.IndexOf(piece, at, StringComparison.Ordinal);
            while (found >= 0 && !Words.Whole(text, found, piece.Length))
                found = text.IndexOf(piece, found + 1, StringComparison.Ordinal);
            if (found < 0)
                return null;
            start = start < 0 ? found : start;
            at = found + piece.Length;
        }
        return (start, at);
    }

    /// <summary>A sentence about the articles themselves may quote a title.</summary>
    static bool IsTitle(Case examined, string quotation) =>
        examined.Sentence.Kind == SentenceKind.Count && examined.Articles.Any(a => Words.Fold(Source.TitleOf(a)) == Words.Fold(quotation));
}
