using System.Text;

namespace Casus.Language.Tokens;

/// <summary>Words that are known already, written out as a text with their places in it.</summary>
static class Spelled
{
    public static (string Text, List<Token> Tokens, List<int> Starts) Out(IEnumerable<IReadOnlyList<string>> sentences)
    {
        var (text, tokens, starts) = (new StringBuilder(), new List<Token>(), new List<int>());
        foreach (var sentence in sentences.Where(s => s.Count > 0))
            for (var first = 0; first < sentence.Count; first += SentenceSplitter.Longest)
            {
                starts.Add(tokens.Count);
                for (var i = first; i < Math.Min(sentence.Count, first + SentenceSplitter.Longest); i++)
                {
                    tokens.Add(new(text.Length, text.Length + sentence[i].Length, Gap.Space));
                    text.Append(sentence[i]).Append(' ');
                }
            }
        return (text.ToString(), tokens, starts);
    }
}
