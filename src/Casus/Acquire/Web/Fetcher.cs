using System.Globalization;

namespace Casus.Acquire.Web;

/// <summary>Fetches one address: asks robots.txt first, follows redirects step by step, each checked anew.</summary>
sealed class Fetcher : IDisposable
{
    readonly Courier _courier;
    readonly Attempts _attempts;
    readonly Robots _robots;
    readonly FetchOptions _options;
    readonly TimeProvider _clock;

    public Fetcher(FetchOptions options, TimeProvider clock)
    {
        (_options, _clock, _courier) = (options, clock, new(options));
        _attempts = new(_courier, options, clock);
        _robots = new(_attempts, options);
    }

    /// <param name="known">What was had of the address before, so that only news is sent.</param>
    public async Task<Fetched> Get(Uri address, Visited? known, CancellationToken cancel)
    {
        try
        {
            return await Follow(address, known, cancel);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TimeoutException)
        {
            return new Fetched.Refused(Failure.Of(exception));
        }
    }

    public void Dispose() => _courier.Dispose();

    async Task<Fetched> Follow(Uri address, Visited? known, CancellationToken cancel)
    {
        for (var hop = 0; hop <= _options.MostRedirects; hop++)
        {
            var rules = await _robots.Of(address, cancel);
            if (!rules.Allow(address))
                return new Fetched.Refused(rules.Problem ?? $"robots.txt of {address.Host} does not allow it");
            var reply = await _attempts.Send(address, known?.Final == address.AbsoluteUri ? known : null, _robots.Pace(rules), cancel);
            if (!reply.IsRedirect)
                return Read(reply);
            if (Redirect.Target(reply) is not { } target)
                return new Fetched.Refused($"it is redirected to what is not on the web: {reply.Fields["Location"]}");
            address = target;
        }
        return new Fetched.Refused(string.Create(CultureInfo.InvariantCulture, $"it is redirected more than {_options.MostRedirects} times"));
    }

    Fetched Read(Reply reply)
    {
        if (reply.Status == 304)
            return new Fetched.Unchanged();
        if (reply.Status != 200)
            return new Fetched.Refused(Why(reply));
        var body = reply.Decoded();
        return (body.Problem ?? (body.Content.Length == 0 ? "it is empty" : Capture.Foreign(body.Content))) is { } problem
            ? new Fetched.Refused(problem)
            : new Fetched.Got(reply, body.Content);
    }

    string Why(Reply reply) => reply.RetryAfter(_clock.GetUtcNow()) is { } wait && reply.IsPassing
        ? string.Create(CultureInfo.InvariantCulture, $"the host answers {reply.Status} and asks to come again in {wait.TotalSeconds:0} s")
        : string.Create(CultureInfo.InvariantCulture, $"the host answers {reply.Status}");
}
