using Casus.Language.Models;

namespace Casus.Language.Forms;

/// <summary>
/// A read-only map from 64-bit hashes to row numbers: a binary search over sorted keys that may lie in a mapped file.
/// Hashes alone are compared; among fewer than a million words a false hit is as good as impossible.
/// </summary>
readonly unsafe struct HashIndex(ulong* keys, int* rows, int count)
{
    /// <summary>The index stored in the sections <c>name.keys</c> and <c>name.rows</c>.</summary>
    public static HashIndex Open(ModelFile model, string name) =>
        new(model.Pointer<ulong>(name + ".keys"), model.Pointer<int>(name + ".rows"), model.Section<int>(name + ".rows").Length);

    /// <summary>The row of a hash, or −1.</summary>
    public int Find(ulong hash)
    {
        var place = new ReadOnlySpan<ulong>(keys, count).BinarySearch(hash);
        return place < 0 ? -1 : rows[place];
    }

    /// <summary>Writes the index that gives the i-th hash the row i; the first of equal hashes wins.</summary>
    public static void Write(ModelWriter writer, string name, IReadOnlyList<ulong> hashes)
    {
        var sorted = hashes.Select((hash, row) => (Hash: hash, Row: row)).DistinctBy(pair => pair.Hash).OrderBy(pair => pair.Hash).ToList();
        writer.Add<ulong>(name + ".keys", [.. sorted.Select(pair => pair.Hash)]);
        writer.Add<int>(name + ".rows", [.. sorted.Select(pair => pair.Row)]);
    }
}
