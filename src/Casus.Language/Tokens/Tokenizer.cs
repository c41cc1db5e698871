namespace Casus.Language.Tokens;

/// <summary>Cuts a text into the words of Universal Dependencies and marks, in one pass; no character but white space is lost.</summary>
static class Tokenizer
{
    public static List<Token> Tokenize(string text, CancellationToken cancel)
    {
        var tokens = new List<Token>(text.Length / 5 + 1);
        var (position, gap) = (0, Gap.Paragraph);
        while (position < text.Length)
        {
            if (IsBlank(text[position]))
            {
                (position, gap) = SkipBlanks(text, position, gap);
                continue;
            }
            cancel.ThrowIfCancellationRequested();
            var end = position;
            while (end < text.Length && !IsBlank(text[end]))
                end++;
            Chunk.Split(text, position, end, tokens);
            gap = Mark(tokens, position, gap);
            position = end;
        }
        return tokens;
    }

    // Zero-width marks and other invisible characters part words like blanks, except those that join letters.
    static bool IsBlank(char unit) =>
        char.IsWhiteSpace(unit) || char.IsControl(unit) || unit is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD';

    static (int Position, Gap Gap) SkipBlanks(string text, int position, Gap gap)
    {
        var lines = 0;
        for (; position < text.Length && IsBlank(text[position]); position++)
            if (text[position] is '\n' or '\u2028' or '\u2029' || (text[position] == '\r' && (position + 1 == text.Length || text[position + 1] != '\n')))
                lines++;
        var found = lines switch { 0 => Gap.Space, 1 => Gap.Line, _ => Gap.Paragraph };
        return (position, found > gap ? found : gap);
    }

    // A chunk's first token carries the gap before the chunk.
    static Gap Mark(List<Token> tokens, int start, Gap gap)
    {
        for (var i = tokens.Count - 1; i >= 0 && tokens[i].Start >= start; i--)
            if (tokens[i].Start == start)
                tokens[i] = tokens[i] with { Before = gap };
        return Gap.None;
    }
}
