using Casus.Clean;
using Casus.Relate.Origins;
using Casus.Relate.Texts;

namespace Casus.Eval;

/// <summary>
/// Enters every two words in a row of a page set into the filter of ordinary word pairs and writes it as base64, for
/// <c>base64 -d</c> into <c>data/relate/word-pairs.bloom</c>.
/// </summary>
static class OrdinaryPairs
{
    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var vocabulary = new Vocabulary();
        var pairs = new HashSet<ulong>();
        foreach (var text in PageTexts.Read(path))
        {
            var body = Body.Of(new Article("", text), vocabulary);
            foreach (var line in body.Lines)
                for (var i = line.First + 1; i < line.Last; i++)
                    pairs.Add(WordPairs.Key(Word(text, body.Tokens[i - 1]), Word(text, body.Tokens[i])));
        }
        var filter = new byte[WordPairs.Bits / 8];
        foreach (var pair in pairs)
            WordPairs.Enter(filter, pair);
        log.Write(Convert.ToBase64String(filter));
        return [new("pairs", pairs.Count)];
    }

    static ReadOnlySpan<char> Word(string text, Token token) => text.AsSpan(token.Start, token.End - token.Start);
}
