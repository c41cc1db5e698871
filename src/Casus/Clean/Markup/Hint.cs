using System.Collections.Frozen;

namespace Casus.Clean.Markup;

/// <summary>What the names of classes and ids tell of an element, as bits; the words are in <c>clean/hints.tsv</c>.</summary>
static class Hint
{
    /// <summary>The groups of words, in the order of their bits.</summary>
    public static IReadOnlyList<string> Groups { get; } = [.. Table.Rows("clean/hints.tsv").Select(r => r[0]).Distinct()];

    static readonly FrozenDictionary<string, int> Bits =
        Table.Rows("clean/hints.tsv")
            .SelectMany(r => r.Skip(1).Select(w => (Word: w, Bit: 1 << Groups.ToList().IndexOf(r[0]))))
            .GroupBy(p => p.Word)
            .ToFrozenDictionary(g => g.Key, g => g.Aggregate(0, (bits, p) => bits | p.Bit));

    static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Bits.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Of(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return 0;
        var bits = 0;
        Span<char> word = stackalloc char[24];
        var length = 0;
        for (var at = 0; at <= names.Length && at < 400; at++)
        {
            var c = at < names.Length && at < 399 ? names[at] : ' ';
            var letter = char.IsAsciiLetter(c);
            if (length > 0 && (!letter || (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(names[at - 1]))))
            {
                bits |= Lookup.TryGetValue(word[..length], out var found) ? found : 0;
                length = 0;
            }
            if (letter && length < word.Length)
                word[length++] = char.ToLowerInvariant(c);
        }
        return bits;
    }
}
