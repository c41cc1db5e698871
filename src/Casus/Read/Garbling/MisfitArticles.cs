
namespace Casus.Read.Garbling;

/// <summary>"an failure", "a ally": the article fits a word that no longer stands there.</summary>
static class MisfitArticles
{
    // Spelled with a vowel, spoken with a consonant.
    static readonly string[] SoundLikeConsonants = [.. Table.Lines("read/garble/consonants.txt")];

    public static IEnumerable<Garble> In(Parsed parsed)
    {
        for (var sentence = 0; sentence < parsed.Document.Sentences.Count; sentence++)
        {
            var words = parsed.Document.Sentences[sentence].Words;
            for (var i = 0; i + 1 < words.Count; i++)
                if (words[i].Tag == Language.Tag.Det && words[i + 1].Start == words[i].End + 1 && Misfits(words[i].Form, words[i + 1].Form))
                    yield return new(parsed.Quote(sentence, i, i + 1), GarbleKind.BrokenPhrase, "the article does not fit the word after it, which may stand for another");
        }
    }

    static bool Misfits(string article, string next)
    {
        if (next.Length < 3 || !next.All(char.IsAsciiLetterLower))
            return false;
        return article.ToLowerInvariant() switch
        {
            "an" => !IsVowel(next[0]) && next[0] != 'h',
            "a" => IsVowel(next[0]) && !SoundLikeConsonants.Any(start => next.StartsWith(start, StringComparison.Ordinal)),
            _ => false,
        };
    }

    static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
