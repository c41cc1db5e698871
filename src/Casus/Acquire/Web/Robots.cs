using System.Collections.Concurrent;

namespace Casus.Acquire.Web;

/// <summary>The robots.txt of each site, asked for once a run.</summary>
sealed class Robots(Attempts attempts, FetchOptions options)
{
    readonly ConcurrentDictionary<string, Task<RobotsRules>> _sites = new(StringComparer.OrdinalIgnoreCase);

    public Task<RobotsRules> Of(Uri address, CancellationToken cancel) =>
        _sites.GetOrAdd(address.GetLeftPart(UriPartial.Authority), site => Read(new Uri($"{site}/robots.txt"), cancel));

    /// <summary>The time between two requests that a site asks for, within reason.</summary>
    public TimeSpan Pace(RobotsRules rules) =>
        rules.Delay is not { } delay || delay < options.Pace ? options.Pace : delay > options.SlowestPace ? options.SlowestPace : delay;

    async Task<RobotsRules> Read(Uri address, CancellationToken cancel)
    {
        try
        {
            for (var hop = 0; hop <= options.MostRedirects; hop++)
            {
                var reply = await attempts.Send(address, null, options.Pace, cancel);
                if (!reply.IsRedirect)
                    return Of(reply);
                if (Redirect.Target(reply) is not { } target)
                    break;
                address = target;
            }
            return RobotsRules.AllowAll;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TimeoutException)
        {
            // Unreachable is a complete disallow (RFC 9309 2.3.1.4); why, the page itself would tell, so the reason goes with it.
            return RobotsRules.DisallowAll with { Problem = Failure.Of(exception) };
        }
    }

    // 4xx: there are no rules; 5xx: nobody knows them (RFC 9309 2.3.1). 429 says that the host is busy, not that there are none.
    static RobotsRules Of(Reply reply) => reply.Status switch
    {
        >= 200 and < 300 => reply.Decoded() is { Problem: null } body ? RobotsRules.Parse(body.Content, FetchOptions.Token) : RobotsRules.DisallowAll,
        not 429 and >= 400 and < 500 => RobotsRules.AllowAll,
        _ => RobotsRules.DisallowAll with { Problem = $"its site answers {reply.Status} for robots.txt, so nothing of it may be fetched" },
    };
}
