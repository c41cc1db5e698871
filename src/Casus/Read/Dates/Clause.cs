using Casus.Language;

namespace Casus.Read.Dates;

/// <summary>To which clause a word belongs.</summary>
static class Clause
{
    const int Steps = 30;

    /// <summary>The nearest verb at or above a word, or −1.</summary>
    public static int VerbOf(Sentence sentence, int word)
    {
        for (var step = 0; step < Steps && word >= 0; step++)
        {
            if (sentence.Words[word].Tag is Tag.Verb)
                return word;
            word = sentence.Words[word].Head;
        }
        return -1;
    }

    /// <summary>Whether a word stands at or below another with no other verb between.</summary>
    public static bool Holds(Sentence sentence, int above, int word)
    {
        for (var step = 0; step < Steps && word >= 0; step++)
        {
            if (word == above)
                return true;
            if (sentence.Words[word].Tag is Tag.Verb)
                return false;
            word = sentence.Words[word].Head;
        }
        return false;
    }
}
