using Casus.Acquire;

namespace Casus.Work;

/// <summary>Cuts what comes from the press into batches: small enough to be held in memory, large enough for all cores.</summary>
static class Batches
{
    const int MostPages = 64;
    const int MostBytes = 32 * 1024 * 1024;

    public static IEnumerable<Acquired[]> Of(IEnumerable<Acquired> press)
    {
        var (batch, bytes) = (new List<Acquired>(), 0L);
        foreach (var acquired in press)
        {
            batch.Add(acquired);
            bytes += acquired is Acquired.Taken taken ? taken.Page.Content.Length : 0;
            if (batch.Count < MostPages && bytes < MostBytes)
                continue;
            yield return [.. batch];
            (batch, bytes) = ([], 0);
        }
        if (batch.Count > 0)
            yield return [.. batch];
    }
}
