namespace Casus.Acquire.Archives;

/// <summary>The files of a tar archive, in the order in which they stand. Names are only names: nothing is written anywhere.</summary>
static class Tarred
{
    public static IEnumerable<Acquired> Read(Find find)
    {
        var packed = new CountedStream(find.Opening.Stream);
        var allowance = find.Allowance ?? new(() => packed.Count);
        foreach (var (name, content) in TarEntries.Read(packed))
            foreach (var acquired in Unpacking.Entry(find, name, () => content, allowance))
                yield return acquired;
    }
}
