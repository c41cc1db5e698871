using System.Globalization;

namespace Casus.Language.Training;

/// <summary>Writes sentences as headlines and capitals do, so that the network has seen the press's ways of writing.</summary>
static class Headlines
{
    const int TitleOneIn = 12;
    const int CapitalsOneIn = 60;
    const int SmallOneIn = 40;
    const int LongestHeadline = 25;

    /// <summary>The spellings under which a sentence is learnt: always its own, for some sentences another one too.</summary>
    public static IEnumerable<IReadOnlyList<string>> Spellings(IReadOnlyList<string> words, int number)
    {
        yield return words;
        if (number % TitleOneIn == 0 && words.Count <= LongestHeadline)
            yield return [.. words.Select(Title)];
        if (number % CapitalsOneIn == 1)
            yield return [.. words.Select(word => word.ToUpperInvariant())];
        if (number % SmallOneIn == 2)
            yield return [.. words.Select(word => word.ToLowerInvariant())];
    }

    // Headlines leave the short function words small.
    static string Title(string word, int place) =>
        word.Length > 3 || place == 0 ? char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..] : word;
}
