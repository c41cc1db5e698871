using System.Collections.Frozen;
using Casus.Clean;

namespace Casus.Relate.Pairs;

/// <summary>
/// Finds credits: an agency in a dateline ("SEOUL (AP) —"), or the name of an agency or outlet beside words that give it as
/// the source ("first reported by", "according to", "reported").
/// </summary>
static class Credits
{
    const int LongestName = 5;

    static readonly FrozenDictionary<string, string> Agencies =
        Table.Rows("relate/agencies.tsv").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    static readonly FrozenSet<string> OutletWords = Table.Lines("relate/outlets.txt").ToFrozenSet(StringComparer.Ordinal);

    static readonly ILookup<string, string> Cues = Table.Rows("relate/credits.tsv").ToLookup(r => r[0], r => r[1]);

    /// <summary>The credits of an article in reading order; its own outlet is none.</summary>
    public static List<Credit> Find(Article article, IReadOnlySet<string> outlets)
    {
        var found = new List<Credit>();
        var words = Words(article.Text);
        for (var i = 0; i < words.Count; i++)
        {
            var (source, last) = Name(article, words, i, outlets);
            if (source is null)
                continue;
            if (source != article.Outlet && Span(article.Text, words, i, last) is var (start, end))
                found.Add(new Credit(source, article.Quote(start, end)));
            i = last;
        }
        return found;
    }

    /// <summary>The longest source named from a word on, and its last word.</summary>
    static (string? Source, int Last) Name(Article article, List<(int Start, int End)> words, int first, IReadOnlySet<string> outlets)
    {
        if (!char.IsUpper(article.Text[words[first].Start]))
            return (null, first);
        for (var last = Math.Min(first + LongestName, words.Count) - 1; last >= first; last--)
        {
            var name = article.Text[words[first].Start..words[last].End];
            if (Agencies.TryGetValue(name, out var agency))
                return (agency, last);
            if (outlets.Contains(name) || IsOutlet(article.Text, words, first, last))
                return (name, last);
        }
        return (null, first);
    }

    static bool IsOutlet(string text, List<(int Start, int End)> words, int first, int last) =>
        last > first
        && OutletWords.Contains(text[words[last].Start..words[last].End])
        && Enumerable.Range(first, last - first + 1).All(w => char.IsUpper(text[words[w].Start]))
        && Enumerable.Range(first, last - first).All(w => text[words[w].End..words[w + 1].Start] == " ");

    /// <summary>The name with the words beside it that make it a credit, or null where there are none.</summary>
    static (int Start, int End)? Span(string text, List<(int Start, int End)> words, int first, int last)
    {
        if (words[first].Start > 0 && text[words[first].Start - 1] == '(' && words[last].End < text.Length && text[words[last].End] == ')')
            return (words[first].Start - 1, words[last].End + 1);
        foreach (var cue in Cues["before"])
            if (Matches(text, words, first - Length(cue), cue))
                return (words[first - Length(cue)].Start, words[last].End);
        foreach (var cue in Cues["after"])
            if (Matches(text, words, last + 1, cue))
                return (words[first].Start, words[last + Length(cue)].End);
        return null;
    }

    static bool Matches(string text, List<(int Start, int End)> words, int first, string cue)
    {
        var last = first + Length(cue) - 1;
        return first >= 0 && last < words.Count
            && string.Equals(text[words[first].Start..words[last].End], cue, StringComparison.OrdinalIgnoreCase);
    }

    static int Length(string cue) => cue.Count(c => c == ' ') + 1;

    static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int, int)>(text.Length / 6);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' && i > start))
                i++;
            if (i > start)
                words.Add((start, i));
            else
                i++;
        }
        return words;
    }
}
