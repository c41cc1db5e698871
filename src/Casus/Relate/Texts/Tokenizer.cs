using System.Collections;

namespace Casus.Relate.Texts;

/// <summary>Reads the words and numbers of a stretch of text; hyphens divide, apostrophes and the dots of acronyms do not.</summary>
static class Tokenizer
{
    // Longer runs are no words; the limit keeps the buffer on the stack.
    const int Longest = 60;

    public static void Read(string text, int start, int end, BitArray quoted, Vocabulary vocabulary, List<Token> into)
    {
        var first = into.Count;
        for (var i = start; i < end;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var stop = Extent(text, i, end);
            if (stop - i <= Longest)
                into.Add(Make(text, i, stop, quoted[i], into.Count == first, vocabulary));
            i = stop;
        }
    }

    static int Extent(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && (char.IsLetterOrDigit(text[i]) || Joins(text, i, end)))
            i++;
        return i;
    }

    static bool Joins(string text, int i, int end) => text[i] switch
    {
        _ when i + 1 >= end => false,
        '\'' or '’' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
        ',' => char.IsDigit(text[i - 1]) && i + 3 < end && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2]) && char.IsDigit(text[i + 3]),
        '.' => char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])
            || char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]) && (i < 2 || !char.IsLetter(text[i - 2])),
        _ => false,
    };

    static Token Make(string text, int start, int end, bool quoted, bool first, Vocabulary vocabulary)
    {
        Span<char> word = stackalloc char[Longest];
        var length = 0;
        for (var i = start; i < end; i++)
            if (text[i] is '\'' or '’')
            {
                if (end - i == 2 && text[i + 1] is 's' or 'S')
                    break;
            }
            else if (text[i] is not ',' && (text[i] is not '.' || char.IsDigit(text[start])))
                word[length++] = char.ToLowerInvariant(text[i]);
        return new Token(start, vocabulary.Term(word[..length]), (byte)(end - start), Form(text, start, end, first), quoted);
    }

    static TokenForm Form(string text, int start, int end, bool first) =>
        char.IsDigit(text[start]) ? TokenForm.Number
        : char.IsUpper(text[start]) && (!first || end - start > 1 && char.IsUpper(text[end - 1])) && end - start > 1 ? TokenForm.Name
        : TokenForm.Word;
}
