namespace Casus.Acquire.Web;

/// <summary>What came of fetching one address: its contents, nothing new, or a reason why there is nothing.</summary>
abstract record Fetched
{
    Fetched()
    {
    }

    public sealed record Got(Reply Reply, byte[] Content) : Fetched;

    public sealed record Unchanged : Fetched;

    public sealed record Refused(string Reason) : Fetched;
}
