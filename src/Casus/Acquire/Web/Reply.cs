using System.Globalization;
using Casus.Acquire.Archives;

namespace Casus.Acquire.Web;

/// <summary>What a host answered to one request: status, fields, and the body as it was sent, at most the largest page.</summary>
sealed record Reply(Uri Address, int Status, HeaderFields Fields, byte[] Body)
{
    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308;

    /// <summary>The host is busy or out of order for a time.</summary>
    public bool IsPassing => Status is 429 or 500 or 502 or 503 or 504;

    /// <summary>How long the host asks to wait, in seconds or until a date.</summary>
    public TimeSpan? RetryAfter(DateTimeOffset now) =>
        long.TryParse(Fields["Retry-After"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, 1_000_000))
        : DateTimeOffset.TryParse(Fields["Retry-After"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? (date > now ? date - now : TimeSpan.Zero)
        : null;

    /// <summary>The body without its content codings; the chunks were put together by the connection.</summary>
    public Capture Decoded() => HttpBody.Decode(Body, null, Fields["Content-Encoding"]);
}
