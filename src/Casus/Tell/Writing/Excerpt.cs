using System.Collections.Frozen;
using System.Text;

namespace Casus.Tell.Writing;

/// <summary>
/// Short quotations: words exactly as they stand in a passage, cut at the end of a clause where they would be too many,
/// with an ellipsis where they were cut.
/// </summary>
static class Excerpt
{
    const string Marks = "\"“”„«»";
    static readonly char[] Edges = [' ', ',', ';', ':', '—', '–'];
    static readonly FrozenSet<string> Openers = Table.Lines("tell/openers.txt").ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> ClauseStarts = Table.Lines("tell/clause-starts.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A quotation of at most so many words that contains the core, or begins with the passage if there is none.</summary>
    public static string Of(Passage passage, int most = 32, Passage? core = null)
    {
        var text = Paragraph(passage.Text, core is null ? 0 : core.Start - passage.Start);
        var words = Split(text.Text);
        if (words.Count == 0)
            return "“”";
        var from = core is null ? Opening(text.Text, words, text.Text.Length, most) : First(text.Text, words, core.Start - passage.Start - text.Start, most);
        var begins = words.FindIndex(w => w.Start >= Dateline.Length(text.Text));
        from = core is null || words[begins].Start <= core.Start - passage.Start - text.Start ? Math.Max(from, begins) : from;
        var to = Last(text.Text, words, from, most);
        var cut = Trim(text.Text[words[from].Start..words[to - 1].End]);
        return $"“{(from > begins ? "… " : "")}{Nested(cut)}{(to < words.Count && !EndsSentence(text.Text, words[to - 1]) ? " …" : "")}”";
    }

    /// <summary>Quotation marks within a quotation become single ones, as print has it.</summary>
    static string Nested(string text)
    {
        var nested = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
            if (Marks.Contains(text[i]))
                nested[i] = i == 0 || char.IsWhiteSpace(text[i - 1]) ? '‘' : '’';
        return nested.ToString();
    }

    static (string Text, int Start) Paragraph(string text, int at)
    {
        at = Math.Clamp(at, 0, Math.Max(0, text.Length - 1));
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        return (end < 0 ? text[start..] : text[start..end], start);
    }

    static List<(int Start, int End)> Split(string text)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
                i++;
            if (i > start)
                words.Add((start, i));
            else
                i++;
        }
        return words;
    }

    /// <summary>Where to begin, so that the core is reached within half of the words: at the start of a clause before it.</summary>
    static int First(string text, List<(int Start, int End)> words, int core, int most)
    {
        var at = words.FindIndex(w => w.End > core);
        if (at < most / 2)
            return Opening(text, words, core, most);
        for (var i = at; i > Math.Max(0, at - most / 2); i--)
            if (EndsClause(text, words[i - 1]))
                return i;
        var start = Math.Max(0, at - most / 4);
        while (start > 0 && char.IsUpper(text[words[start].Start]) && char.IsUpper(text[words[start - 1].Start]))
            start--;
        return start;
    }

    /// <summary>A clause that only leads up to the rest ("In the current landscape,") is left out where room is short or the core comes later.</summary>
    static int Opening(string text, List<(int Start, int End)> words, int core, int most)
    {
        if (words.Count <= most && core == text.Length || !Openers.Contains(text[words[0].Start..words[0].End].TrimEnd(',').ToLowerInvariant()))
            return 0;
        var comma = words.FindIndex(w => text[w.End - 1] == ',');
        return comma >= 0 && comma + 1 < words.Count && words[comma].End <= core && comma < most / 2 ? comma + 1 : 0;
    }

    static int Last(string text, List<(int Start, int End)> words, int from, int most)
    {
        if (words.Count - from <= most)
            return words.Count;
        for (var end = from + most; end > from + most / 3; end--)
            if (EndsClause(text, words[end - 1]) || ClauseStarts.Contains(text[words[end].Start..words[end].End]))
                return end;
        return from + most;
    }

    static bool EndsClause(string text, (int Start, int End) word) => text[word.End - 1] is ',' or ';' or ':' or '.' or '!' or '?' or '—' or '–';

    static bool EndsSentence(string text, (int Start, int End) word) => text[word.End - 1] is '.' or '!' or '?';

    /// <summary>A mark at the edge goes where it has no partner, or where the pair encloses all.</summary>
    static string Trim(string text)
    {
        text = text.Trim(Edges);
        var marks = text.Count(Marks.Contains);
        if (marks == 1 || marks == 2 && Marks.Contains(text[0]) && Marks.Contains(text[^1]))
            text = text.Trim([.. Edges, .. Marks]);
        return text.EndsWith('.') && text.IndexOf('.') == text.Length - 1 ? text[..^1] : text;
    }
}
