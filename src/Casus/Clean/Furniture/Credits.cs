using System.Buffers;
using Casus.Clean.Lines;
using Casus.Clean.Metadata;

namespace Casus.Clean.Furniture;

/// <summary>Knows photo credits and captions by their shape.</summary>
static class Credits
{
    const int LongestCaption = 90;
    const int LongestCredit = 12;

    static readonly SearchValues<char> Openers = SearchValues.Create("([（【");
    static readonly string[] Breaks = [" — ", " – ", " - ", " | ", " © ", ". ", "! ", "? ", ".” ", "。", "; "];

    /// <summary>What the line is if it carries a photo credit: a credit alone, or a caption with its credit at the end.</summary>
    public static RemovalKind? Of(Line line)
    {
        if (line.Words.Count is 0 or > LongestCaption)
            return null;
        if (line.Words.Count <= LongestCredit && IsCredit(line.Text.Trim('(', ')', '[', ']')) && !(line.IsFinished && line.Words.Count > 5))
            return RemovalKind.PhotoCredit;
        if (line.Words.Count <= 6 && line.Text.StartsWith('(') && line.Text.EndsWith(')') && line.Text.Contains('/'))
            return RemovalKind.PhotoCredit;
        return EndsInCredit(line.Text) || OpensAsCaption(line.Text) ? RemovalKind.Caption : null;
    }

    static bool EndsInCredit(string text)
    {
        var bare = text.TrimEnd('.', ' ');
        if (bare.EndsWith(')') || bare.EndsWith(']') || bare.EndsWith('）') || bare.EndsWith('】'))
        {
            var open = bare.AsSpan().LastIndexOfAny(Openers);
            return open > 0 && IsCredit(bare.AsSpan(open + 1, bare.Length - open - 2));
        }
        return Breaks.Any(b => EndsBehind(text, b));
    }

    // An abbreviated first name looks like the end of a sentence, so the break before the last one is tried too.
    static bool EndsBehind(string text, string mark)
    {
        var last = text.LastIndexOf(mark, StringComparison.Ordinal);
        var before = last > 0 ? text.LastIndexOf(mark, last - 1, StringComparison.Ordinal) : -1;
        return (last > 0 && IsCredit(text.AsSpan(last + mark.Length))) || (before > 0 && IsCredit(text.AsSpan(before + mark.Length)));
    }

    // "MINSK, Belarus – Feb. 11, 2015: The presidents …", as picture agencies begin their captions.
    static bool OpensAsCaption(string text)
    {
        var colon = text.IndexOf(':');
        if (colon is < 12 or > 70 || !char.IsUpper(text[0]) || !char.IsUpper(text[1]))
            return false;
        var place = text.AsSpan(0, text.AsSpan(0, colon).IndexOfAny(',', '-', '–') is var end and > 0 ? end : colon);
        return place.ContainsAnyInRange('A', 'Z') && !place.ContainsAnyInRange('a', 'z') && Dates.Find(text[..colon]) is not null;
    }

    static bool IsCredit(ReadOnlySpan<char> text)
    {
        var bare = text.Trim(" .,*");
        if (bare.Length is 0 or > 100)
            return false;
        var credit = bare.ToString();
        if (credit[0] == '©' || Agencies.IsSlashed(credit))
            return true;
        var words = Folded.Words(credit);
        return words.Count is > 0 and <= LongestCredit
            && (Agencies.IsPictures(words)
                || PhraseBook.Label(credit) is { Kind: RemovalKind.PhotoCredit }
                || PhraseBook.IsLabel(words, RemovalKind.PhotoCredit)
                || (PhraseBook.Start(words) is { Kind: RemovalKind.PhotoCredit } start && start.Length >= 2 && words.Count > start.Length));
    }
}
