using Casus.Clean;
using Casus.Store;

namespace Casus.Tell.Operations;

/// <summary>The places of an article that show words that were looked for.</summary>
static class Excerpts
{
    const int Reach = 120;

    /// <summary>For each word that the text has, the line around its first place, cut between words; in reading order, none within another.</summary>
    public static IReadOnlyList<Passage> Of(Article article, IReadOnlyCollection<string> words)
    {
        var found = new List<Passage>();
        var missing = words.ToHashSet(StringComparer.Ordinal);
        foreach (var (start, end, word) in Words.Of(article.Text))
        {
            if (missing.Count == 0)
                break;
            if (missing.Remove(word) && (found.Count == 0 || found[^1].End < end))
                found.Add(Around(article, start, end));
        }
        return found;
    }

    static Passage Around(Article article, int start, int end)
    {
        var text = article.Text;
        var from = Math.Max(start - Reach, text.LastIndexOf('\n', start) + 1);
        var to = Math.Min(end + Reach, text.IndexOf('\n', end) is >= 0 and var line ? line : text.Length);
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1]))
            from++;
        while (to < text.Length && to > end && !char.IsWhiteSpace(text[to]))
            to--;
        return article.Quote(from, to);
    }
}
