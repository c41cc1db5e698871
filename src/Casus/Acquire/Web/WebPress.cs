namespace Casus.Acquire.Web;

/// <summary>Pages straight from the network, without keeping them: what <see cref="Sources"/> is for files.</summary>
public static class WebPress
{
    public static IEnumerable<Acquired> Open(IReadOnlyList<string> addresses, FetchOptions options, TimeProvider clock, CancellationToken cancel = default)
    {
        using var acquisition = new Acquisition(options, clock);
        foreach (var visit in acquisition.Run(addresses, cancel).ToBlockingEnumerable(cancel))
            if (visit is Visit.Taken taken)
                yield return new Acquired.Taken(taken.Page);
            else if (visit is Visit.Refused refused)
                yield return new Acquired.Refused(refused.Refusal);
    }
}
