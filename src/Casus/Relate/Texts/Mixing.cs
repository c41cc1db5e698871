namespace Casus.Relate.Texts;

/// <summary>Hashes a sequence of numbers, one after the other.</summary>
static class Mixing
{
    /// <summary>The finaliser of MurmurHash3 (Appleby), over a running key.</summary>
    public static ulong Mix(ulong key, ulong value)
    {
        var hash = (key * 0x9E3779B97F4A7C15UL) ^ (value + 0x7F4A7C15UL);
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return hash ^ (hash >> 33);
    }
}
