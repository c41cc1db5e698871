using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Casus.App.Api;

/// <summary>How much one visitor may ask for, and how large what is sent may be.</summary>
static class Limits
{
    /// <summary>The largest upload, in bytes.</summary>
    public const long Upload = 256L * 1024 * 1024;

    /// <summary>The largest other request, in bytes.</summary>
    public const long Request = 1024 * 1024;

    public const string Entering = "entering";

    /// <summary>A steady hundred requests a second and two thousand at once for each address; passwords ten a minute.</summary>
    public static void Set(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => RateLimitPartition.GetTokenBucketLimiter(From(context), _ => new()
        {
            TokenLimit = 2000,
            TokensPerPeriod = 100,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));
        options.AddPolicy(Entering, context => RateLimitPartition.GetFixedWindowLimiter(From(context), _ => new() { PermitLimit = 10, Window = TimeSpan.FromMinutes(1) }));
        options.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            await Trouble.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "Too many requests.", "Wait a minute.");
        };
    }

    static IPAddress From(HttpContext context) => context.Connection.RemoteIpAddress ?? IPAddress.None;
}
