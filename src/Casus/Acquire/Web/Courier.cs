using Casus.Acquire.Archives;

namespace Casus.Acquire.Web;

/// <summary>Sends single requests and brings the answers, within limits of size and time. It follows no redirect and keeps no cookie.</summary>
sealed class Courier : IDisposable
{
    // Fields of an answer, in KB.
    const int MostFields = 64;

    readonly HttpClient _client;
    readonly TimeSpan _patience;

    public Courier(FetchOptions options)
    {
        _patience = options.Patience;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // Behind a proxy it could not be seen which address is connected to.
            UseProxy = false,
            MaxResponseHeadersLength = MostFields,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = new Connector(options.Resolve, options.AllowPrivate ? _ => null : options.Closed).Connect,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.Agent);
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/plain;q=0.8, application/xml;q=0.8, */*;q=0.1");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
    }

    /// <exception cref="HttpRequestException">The host could not be reached, or did not speak HTTP.</exception>
    /// <exception cref="IOException">The answer broke off, or is too large.</exception>
    /// <exception cref="TimeoutException">The answer was not whole in time.</exception>
    public async Task<Reply> Send(Uri address, Visited? known, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known?.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.Modified is { } modified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(_patience);
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return new(address, (int)response.StatusCode, Fields(response), await Body(response, patience.Token));
        }
        catch (OperationCanceledException exception) when (!cancel.IsCancellationRequested)
        {
            throw new TimeoutException($"there was no whole answer within {_patience.TotalSeconds:0.#} s", exception);
        }
    }

    public void Dispose() => _client.Dispose();

    static HeaderFields Fields(HttpResponseMessage response)
    {
        var fields = new HeaderFields();
        foreach (var (name, values) in response.Headers.NonValidated)
            fields.Add(name, values.ToString());
        foreach (var (name, values) in response.Content.Headers.NonValidated)
            fields.Add(name, values.ToString());
        return fields;
    }

    static async Task<byte[]> Body(HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentLength > Capture.Limit)
            throw new TooLargeException();
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        using var body = new MemoryStream();
        var buffer = new byte[32 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancel)) > 0;)
        {
            await body.WriteAsync(buffer.AsMemory(0, read), cancel);
            if (body.Length > Capture.Limit)
                throw new TooLargeException();
        }
        return body.ToArray();
    }
}
