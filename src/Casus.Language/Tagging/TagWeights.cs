using System.Runtime.Intrinsics;
using Casus.Language.Models;

namespace Casus.Language.Tagging;

/// <summary>
/// The weights of all features in one table of signed bytes. A feature's row may begin at any byte, so rows overlap; as a
/// feature has weights for few tags only, they seldom meet, and the whole table stays small enough for the cache.
/// </summary>
readonly unsafe struct TagWeights(sbyte* weights)
{
    /// <summary>Rows begin at one of 2^Bits places.</summary>
    public const int Bits = 22;

    /// <summary>Bytes of the table: the last row has to fit in.</summary>
    public const int Length = (1 << Bits) + TagScores.Count;

    public const string Section = "tagger.weights";

    public static TagWeights Open(ModelFile model) => new(model.Pointer<sbyte>(Section));

    /// <summary>Adds the rows at <paramref name="places"/>. Eight registers hold the scores while all rows go by.</summary>
    public void AddInto(ref TagScores scores, ReadOnlySpan<int> places)
    {
        ref var first = ref scores[0];
        var (s0, s1, s2, s3) = (Vector256.LoadUnsafe(ref first, 0), Vector256.LoadUnsafe(ref first, 16), Vector256.LoadUnsafe(ref first, 32), Vector256.LoadUnsafe(ref first, 48));
        var (s4, s5, s6, s7) = (Vector256.LoadUnsafe(ref first, 64), Vector256.LoadUnsafe(ref first, 80), Vector256.LoadUnsafe(ref first, 96), Vector256.LoadUnsafe(ref first, 112));
        foreach (var place in places)
        {
            var row = weights + place;
            var (r0, r1, r2, r3) = (Vector256.Load(row), Vector256.Load(row + 32), Vector256.Load(row + 64), Vector256.Load(row + 96));
            s0 += Vector256.WidenLower(r0);
            s1 += Vector256.WidenUpper(r0);
            s2 += Vector256.WidenLower(r1);
            s3 += Vector256.WidenUpper(r1);
            s4 += Vector256.WidenLower(r2);
            s5 += Vector256.WidenUpper(r2);
            s6 += Vector256.WidenLower(r3);
            s7 += Vector256.WidenUpper(r3);
        }
        s0.StoreUnsafe(ref first, 0);
        s1.StoreUnsafe(ref first, 16);
        s2.StoreUnsafe(ref first, 32);
        s3.StoreUnsafe(ref first, 48);
        s4.StoreUnsafe(ref first, 64);
        s5.StoreUnsafe(ref first, 80);
        s6.StoreUnsafe(ref first, 96);
        s7.StoreUnsafe(ref first, 112);
    }
}
