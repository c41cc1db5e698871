namespace Casus.Clean.Furniture;

/// <summary>Compares words that may be misspelled.</summary>
static class Spelling
{
    /// <summary>Whether one letter was added, lost, changed, or two neighbours swapped: the Damerau distance is exactly one.</summary>
    public static bool OneSlip(string right, string written)
    {
        if (Math.Abs(right.Length - written.Length) > 1 || right == written)
            return false;
        var start = right.AsSpan().CommonPrefixLength(written);
        var a = right.AsSpan(start);
        var b = written.AsSpan(start);
        return a.Length > b.Length ? a[1..].SequenceEqual(b)
            : a.Length < b.Length ? b[1..].SequenceEqual(a)
            : a[1..].SequenceEqual(b[1..]) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]));
    }
}
