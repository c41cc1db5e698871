namespace Casus.Acquire.Web;

static class Redirect
{
    /// <summary>Where a redirect leads; null where it leads nowhere on the web.</summary>
    public static Uri? Target(Reply reply) =>
        Uri.TryCreate(reply.Address, reply.Fields["Location"], out var target) && target.Scheme is "http" or "https" ? target : null;
}
