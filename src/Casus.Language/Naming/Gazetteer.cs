using Casus.Language.Models;
using Casus.Language.Tokens;

namespace Casus.Language.Naming;

/// <summary>
/// Lists of places, organisations, peoples and personal names. What they say of a sentence is added to the scores of
/// the network; the weights are tuned on the UNER development set.
/// </summary>
sealed class Gazetteer
{
    const int LongestName = 8;
    const float PlaceWeight = 2;
    const float OrganisationWeight = 3.5f;
    const float PeopleWeight = 4;
    const float PersonWeight = 1;

    /// <summary>The share that is left to a listed name beside other capitals: "New York" says little in "New York Yankees".</summary>
    const float InLongerName = 0.25f;

    readonly (NameList Names, NameKind Kind, float Weight)[] _lists =
    [
        (new("places.txt"), NameKind.Place, PlaceWeight),
        (new("organisations.txt"), NameKind.Organisation, OrganisationWeight),
        (new("peoples.txt"), NameKind.Nationality, PeopleWeight),
    ];

    readonly NameList _people = new("people-names.txt");

    /// <summary>Raises the scores of the labels under which the words of a sentence are listed; of each list the longest match counts.</summary>
    public void Weigh(string text, ReadOnlySpan<Token> tokens, Span<float> scores)
    {
        foreach (var (names, kind, weight) in _lists)
            for (var first = 0; first < tokens.Length; first++)
                if (LongestMatch(text, tokens[first..], names) is > 0 and var length)
                {
                    var share = StandsAlone(text, tokens, first, first + length) ? weight : weight * InLongerName;
                    for (var word = first; word < first + length; word++)
                        scores[word * NameLabels.Count + (word == first ? NameLabels.First(kind) : NameLabels.Inside(kind))] += share;
                    first += length - 1;
                }
        for (var word = 0; word < tokens.Length; word++)
            if (char.IsUpper(text[tokens[word].Start]) && _people.Contains(tokens[word].In(text)))
            {
                scores[word * NameLabels.Count + NameLabels.First(NameKind.Person)] += PersonWeight;
                scores[word * NameLabels.Count + NameLabels.Inside(NameKind.Person)] += PersonWeight;
            }
    }

    static bool StandsAlone(string text, ReadOnlySpan<Token> tokens, int first, int end) =>
        (first < 2 || !char.IsUpper(text[tokens[first - 1].Start])) && (end == tokens.Length || !char.IsUpper(text[tokens[end].Start]));

    static int LongestMatch(string text, ReadOnlySpan<Token> tokens, NameList names)
    {
        var start = tokens[0].Start;
        var longest = char.IsLetter(text[start]) ? names.Longest(text.AsSpan(start)) : 0;
        for (var length = longest == 0 ? 0 : Math.Min(LongestName, tokens.Length); length > 0; length--)
            if (tokens[length - 1].End - start <= longest && names.Contains(text.AsSpan(start, tokens[length - 1].End - start)))
                return length;
        return 0;
    }
}
