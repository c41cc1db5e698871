namespace Casus.Analysis.Conflict;

/// <summary>Subsets, the smaller ones first, each in the order of the items.</summary>
static class Subsets
{
    public static IEnumerable<IReadOnlyList<T>> BySize<T>(IReadOnlyList<T> items, int largest)
    {
        for (var size = 1; size <= Math.Min(largest, items.Count); size++)
        {
            var at = Enumerable.Range(0, size).ToArray();
            do
                yield return [.. at.Select(i => items[i])];
            while (Advance(at, items.Count));
        }
    }

    static bool Advance(int[] at, int count)
    {
        var i = at.Length - 1;
        while (i >= 0 && at[i] == count - at.Length + i)
            i--;
        if (i < 0)
            return false;
        at[i]++;
        for (var j = i + 1; j < at.Length; j++)
            at[j] = at[j - 1] + 1;
        return true;
    }
}
