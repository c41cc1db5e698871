using Casus.Language.Network;

namespace Casus.Language.Forms;

/// <summary>Looks a written word up in the vocabulary and the vectors and hashes its prefixes, suffixes and shape.</summary>
sealed class FormReader(HashIndex words, HashIndex vectors)
{
    const int LongestSuffix = 4;
    const int LongestPrefix = 3;
    const int ShapeKind = 20;

    public FormFeatures Read(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[Spelling.Limit];
        lower = lower[..Spelling.Lower(form, lower)];
        var features = new FormFeatures { Vector = vectors.Find(TextHash.Of(lower)) };
        lower = lower[..Spelling.Fold(lower)];
        var word = words.Find(TextHash.Of(lower));
        features.Word = word >= 0 ? word : FormFeatures.UnknownWord;
        AddAffixes(ref features, lower);
        Span<char> shape = stackalloc char[Spelling.Limit];
        Add(ref features, ShapeKind, shape[..Spelling.Shape(form, shape)]);
        return features;
    }

    /// <summary>The hash under which a word of the vocabulary is filed.</summary>
    public static ulong Key(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[Spelling.Limit];
        lower = lower[..Spelling.Lower(form, lower)];
        return TextHash.Of(lower[..Spelling.Fold(lower)]);
    }

    static void AddAffixes(ref FormFeatures features, ReadOnlySpan<char> lower)
    {
        for (var length = 1; length <= LongestSuffix && length <= lower.Length; length++)
            Add(ref features, length, lower[^length..]);
        for (var length = 1; length <= LongestPrefix && length < lower.Length; length++)
            Add(ref features, LongestSuffix + length, lower[..length]);
    }

    static void Add(ref FormFeatures features, int kind, ReadOnlySpan<char> text) =>
        features.Add((int)(TextHash.Combine(TextHash.Of(text), (ulong)kind) % NetworkShape.AffixRows));
}
