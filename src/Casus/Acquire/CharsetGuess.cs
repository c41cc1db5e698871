using System.Text;

namespace Casus.Acquire;

/// <summary>
/// Guesses an old encoding: for each language, how much of what is not ASCII would be the characters that the language uses
/// most (<c>acquire/charsets.tsv</c>), were the bytes in one of its encodings. The likeliest wins, if it is likely at all.
/// </summary>
static class CharsetGuess
{
    const int Sample = 20_000;

    // Below this share of frequent characters the bytes are no known language in any of its encodings.
    const double Likely = 0.2;

    // Marks that every language sets.
    const string Common = "“”‘’„–—…«»‹›°€£§©®™·•¿¡×½²³\u00A0\u3000。、，！？：；「」『』（）・《》";

    sealed record Candidate(Encoding Encoding, HashSet<char> Frequent);

    static readonly Candidate[] Candidates =
    [
        .. from row in Table.Rows("acquire/charsets.tsv")
           let frequent = row[2].ToHashSet()
           from name in row[1].Split(' ')
           select new Candidate(Charset.Named(name) ?? throw new InvalidDataException($"charsets.tsv: there is no encoding '{name}'"), frequent),
    ];

    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)].ToArray();
        var texts = Candidates.Select(c => c.Encoding).Distinct().ToDictionary(e => e, e => e.GetString(sample));
        var best = Candidates.Select(c => (c.Encoding, Score: Score(texts[c.Encoding], c.Frequent))).MaxBy(c => c.Score);
        return best.Score >= Likely ? best.Encoding : null;
    }

    static double Score(string text, HashSet<char> frequent)
    {
        double sum = 0, count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128)
                continue;
            count++;
            sum += frequent.Contains(c) ? 1
                : Common.Contains(c) ? 0.7
                : c == '\uFFFD' || char.IsControl(c) ? -3
                : !char.IsLetter(c) || (char.IsUpper(c) && i > 0 && char.IsLower(text[i - 1])) ? -1
                : 0;
        }
        return count == 0 ? 0 : sum / count;
    }
}
