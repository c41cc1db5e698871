using System.Globalization;

namespace Casus.Acquire.Archives;

/// <summary>
/// How much an archive may still give: so many times what was read of it, and never more than a total. Archives within it
/// draw on the same allowance, so that nesting multiplies nothing.
/// </summary>
sealed class Allowance(Func<long> packed)
{
    /// <summary>DEFLATE gives at most 1,032 for one, the press some ten.</summary>
    public const int Ratio = 250;

    const long Free = 64L << 20;
    const long Total = 64L << 30;

    long _given;

    /// <summary>Nothing more may be unpacked.</summary>
    public bool IsSpent { get; private set; }

    /// <exception cref="InvalidDataException">It is more than allowed.</exception>
    public void Take(int bytes)
    {
        _given += bytes;
        IsSpent |= _given > Total || _given > Free + (Ratio * packed());
        if (IsSpent)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture,
                $"it unpacks to more than {Ratio} times its size or {Total >> 30} GB"));
    }
}
