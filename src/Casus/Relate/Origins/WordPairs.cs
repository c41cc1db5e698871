using Casus.Relate.Texts;

namespace Casus.Relate.Origins;

/// <summary>
/// Which two words in a row the press at large writes, as a Bloom filter (Bloom 1970) with two probes: no pair of the table
/// is missed, and a few in a hundred others are taken for known.
/// </summary>
static class WordPairs
{
    internal const int Bits = 1 << 22;

    static readonly byte[] Filter = Read();

    public static bool Knows(ulong pair) => Has(Filter, First(pair)) && Has(Filter, Second(pair));

    /// <summary>The key of two words, whatever their case.</summary>
    public static ulong Key(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Mixing.Mix(Hash(first), Hash(second));

    /// <summary>Enters a pair into a filter under construction.</summary>
    internal static void Enter(byte[] filter, ulong pair)
    {
        filter[First(pair) / 8] |= (byte)(1 << (First(pair) % 8));
        filter[Second(pair) / 8] |= (byte)(1 << (Second(pair) % 8));
    }

    static int First(ulong pair) => (int)(pair % Bits);

    static int Second(ulong pair) => (int)((pair >> 32) % Bits);

    static bool Has(byte[] filter, int bit) => (filter[bit / 8] & (1 << (bit % 8))) != 0;

    static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0UL;
        foreach (var letter in word)
            hash = Mixing.Mix(hash, char.ToLowerInvariant(letter == '’' ? '\'' : letter));
        return hash;
    }

    static byte[] Read()
    {
        using var stream = Table.Open("relate/word-pairs.bloom");
        var filter = new byte[Bits / 8];
        stream.ReadExactly(filter);
        return filter;
    }
}
