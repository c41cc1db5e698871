using System.Collections.Frozen;
using Casus.Clean;

namespace Casus.Read.Garbling;

/// <summary>Debris of conversion: quotation marks on the wrong side, split contractions, doubled full stops.</summary>
static class BrokenText
{
    static readonly FrozenSet<string> Suffixes =
        Table.Lines("read/garble/suffixes.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Garble> In(Article article)
    {
        var text = article.Text;
        if (IsTokenised(text))
            yield break;
        var open = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                open = false;
            if (Fault(text, i, open) is { } fault)
                yield return new(article.Quote(fault.Start, fault.End), GarbleKind.BrokenText, fault.Reason);
            if (text[i] is '“' or '”' or '"')
                open = text[i] == '“' || (text[i] == '"' && !open);
        }
    }

    static (int Start, int End, string Reason)? Fault(string text, int at, bool open) => text[at] switch
    {
        '”' or '"' when IsOnWrongSide(text, at, open) => (StartOfWord(text, at), EndOfWord(text, at), "a quotation mark on the wrong side of a space"),
        '’' or '\'' when IsGlued(text, at) => (StartOfWord(text, at), EndOfWord(text, at), "a quotation mark inside a word"),
        'n' when IsSplit(text, at) => (StartOfWord(text, at - 1), at + 3, "a contraction split in two"),
        '.' when IsDoubled(text, at) => (StartOfWord(text, at), at + 2, "a doubled full stop"),
        _ => null,
    };

    // A closing mark glued to the word before it, with a space after, where nothing was opened: it should have opened.
    static bool IsOnWrongSide(string text, int at, bool open) =>
        !open && at > 0 && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLetter(text[at + 2])
        && (char.IsLetter(text[at - 1]) || text[at - 1] is ',' or ':');

    static bool IsGlued(string text, int at)
    {
        if (at == 0 || !char.IsAsciiLetterLower(text[at - 1]) || at + 3 >= text.Length || !char.IsAsciiLetterLower(text[at + 1]))
            return false;
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
            end++;
        return end - at > 3 && char.IsAsciiLetterLower(text[StartOfWord(text, at)]) && !Suffixes.Contains(text[(at + 1)..end]);
    }

    static bool IsSplit(string text, int at) =>
        at > 2 && text[at - 1] == ' ' && char.IsAsciiLetterLower(text[at - 2]) && at + 2 < text.Length
        && text[at + 1] is '\'' or '’' && text[at + 2] == 't' && (at + 3 == text.Length || !char.IsLetterOrDigit(text[at + 3]));

    static bool IsDoubled(string text, int at) =>
        at > 2 && char.IsAsciiLetterLower(text[at - 1]) && at + 3 < text.Length && text[at + 1] == '.' && text[at + 2] == ' ' && char.IsUpper(text[at + 3]);

    static int StartOfWord(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    // A text whose commas and full stops all stand apart was split into tokens on purpose.
    static bool IsTokenised(string text)
    {
        var (apart, close) = (0, 0);
        for (var i = 1; i < text.Length; i++)
            if (text[i] is ',' or '.')
            {
                if (text[i - 1] == ' ')
                    apart++;
                else
                    close++;
            }
        return apart > close;
    }
}
