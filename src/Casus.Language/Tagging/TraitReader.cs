using Casus.Language.Forms;
using Casus.Language.Models;

namespace Casus.Language.Tagging;

/// <summary>Hashes written words for the tagger and looks up their classes.</summary>
sealed class TraitReader(HashIndex words, ReadOnlyMemory<int> classes)
{
    public const string Section = "tagger.words";
    const int LongestSuffix = 5;
    const int LongestPrefix = 4;

    public const int Affixes = LongestSuffix + LongestPrefix;

    public static TraitReader Open(ModelFile model) =>
        new(HashIndex.Open(model, Section), model.Section<int>(Section + ".classes").ToArray());

    /// <summary>The traits of a form; <paramref name="affixes"/> gets the hashes of its suffixes and prefixes, 0 where it is too short.</summary>
    public WordTraits Read(ReadOnlySpan<char> form, Span<ulong> affixes)
    {
        Span<char> lower = stackalloc char[Spelling.Limit];
        lower = lower[..Spelling.Lower(form, lower)];
        lower = lower[..Spelling.Fold(lower)];
        Span<char> shape = stackalloc char[Spelling.Limit];
        for (var i = 0; i < Affixes; i++)
            affixes[i] = Affix(lower, i);
        var word = TextHash.Of(lower);
        return new()
        {
            Word = word,
            Form = TextHash.Of(form),
            Shape = TextHash.Of(shape[..Spelling.Shape(form, shape)]),
            Suffix2 = TextHash.Of(lower[Math.Max(0, lower.Length - 2)..]),
            Suffix3 = TextHash.Of(lower[Math.Max(0, lower.Length - 3)..]),
            Class = words.Find(word) is >= 0 and var row ? TextHash.Combine((ulong)classes.Span[row], 0) : 1,
        };
    }

    static ulong Affix(ReadOnlySpan<char> lower, int number)
    {
        var length = number < LongestSuffix ? number + 1 : number - LongestSuffix + 1;
        if (length >= lower.Length)
            return 0;
        return TextHash.Of(number < LongestSuffix ? lower[^length..] : lower[..length]);
    }
}
