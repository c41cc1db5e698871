using System.Security.Cryptography;
using System.Text;
using Casus.Situate;

namespace Casus.Store;

/// <summary>
/// The place of a version in the order of time, as one number: the second in which it was learned, and within it bits of a hash of what
/// it is, so that the order of arrival plays no part.
/// </summary>
static class Place
{
    const int Bits = 20;

    public static long Of(Record record) =>
        First(record.Learned) | (uint)(BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(record.Article.Id + '\n' + Versions.Of(record)))) >> (32 - Bits));

    /// <summary>The least place within the second of a time.</summary>
    public static long First(DateTimeOffset time) => time.ToUnixTimeSeconds() << Bits;

    /// <summary>The greatest place within the second of a time.</summary>
    public static long Last(DateTimeOffset? time) => time is { } t ? First(t) | ((1L << Bits) - 1) : long.MaxValue;
}
