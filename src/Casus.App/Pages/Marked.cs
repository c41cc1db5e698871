using Casus.Clean;

namespace Casus.App.Pages;

/// <summary>Cuts a text at the edges of the spans that are marked in it, so that spans may overlap as they like.</summary>
static class Marked
{
    /// <summary>A stretch with the same spans all along; <see cref="Begins"/> are the numbers of those that begin with it.</summary>
    public sealed record Piece(string Text, IReadOnlyList<Span> Spans, IReadOnlyList<int> Begins);

    public sealed record Paragraph(int Start, int End, IReadOnlyList<Piece> Pieces);

    /// <summary>The paragraphs of an article, cut into pieces; the innermost span of a piece stands first.</summary>
    public static IReadOnlyList<Paragraph> Paragraphs(Article article, IReadOnlyList<Span> spans)
    {
        var paragraphs = new List<Paragraph>();
        var sorted = spans.Where(s => s.Start >= 0 && s.End <= article.Text.Length && s.Start < s.End).OrderBy(s => s.Start).ToList();
        for (var start = 0; start < article.Text.Length;)
        {
            var end = article.Text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? article.Text.Length : end;
            if (end > start)
                paragraphs.Add(new(start, end, [.. Pieces(article.Text, start, end, [.. sorted.Where(s => s.Start < end && s.End > start)])]));
            start = end + 2;
        }
        return paragraphs;
    }

    static IEnumerable<Piece> Pieces(string text, int start, int end, List<Span> spans)
    {
        int[] cuts = [start, .. spans.SelectMany(s => new[] { s.Start, s.End }).Where(c => c > start && c < end).Distinct().Order(), end];
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
            yield return new(
                text[from..to],
                [.. spans.Where(s => s.Start <= from && s.End >= to).OrderBy(s => s.End - s.Start)],
                [.. spans.Where(s => s.Start == from).Select(s => s.Number)]);
    }
}
