namespace Casus.Relate.Texts;

/// <summary>Splits a text into sentences: light, without a grammar, for comparing and not for reading.</summary>
static class Splitter
{
    static readonly HashSet<string> Abbreviations = [.. Table.Lines("relate/abbreviations.txt")];

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The spans of the sentences, without the white space around them.</summary>
    public static List<(int Start, int End)> Split(string text)
    {
        var spans = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '.' or '!' or '?' or '…'))
                continue;
            var end = text[i] == '\n' ? i : Ending(text, i);
            if (end < 0)
                continue;
            Add(spans, text, start, end);
            start = end;
            i = Math.Max(i, end - 1);
        }
        Add(spans, text, start, text.Length);
        return spans;
    }

    /// <summary>Where the sentence ends that has a full stop here, or −1 where it goes on.</summary>
    static int Ending(string text, int stop)
    {
        var end = stop + 1;
        while (end < text.Length && text[end] is '.' or '!' or '?' or '"' or '\'' or '”' or '’' or ')' or ']' or '»')
            end++;
        if (end == text.Length)
            return end;
        if (!char.IsWhiteSpace(text[end]))
            return -1;
        var next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '“' or '‘' or '\'' or '”' or '(' or '['))
            next++;
        return next < text.Length && char.IsLower(text[next]) || text[stop] == '.' && IsAbbreviation(text, stop) ? -1 : end;
    }

    static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var length = stop - start;
        return length == 1 && char.IsUpper(text[start]) || length is > 1 and < 6 && Lookup.Contains(text.AsSpan(start, length));
    }

    static void Add(List<(int, int)> spans, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            spans.Add((start, end));
    }
}
