namespace Casus.Language.Forms;

/// <summary>A 64-bit hash of characters that is the same on every machine and in every run (FNV-1a with a finaliser).</summary>
static class TextHash
{
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var unit in text)
            hash = (hash ^ unit) * Prime;
        return Finish(hash);
    }

    public static ulong Combine(ulong hash, ulong other) => Finish((hash ^ other) * Prime + (other << 7));

    static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 29);
    }
}
