using System.Net.Sockets;
using Polly;
using Polly.Retry;

namespace Casus.Acquire.Web;

/// <summary>Asks a host again, after a pause that grows or that the host names, as long as what is wrong may pass.</summary>
sealed class Attempts
{
    static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);

    readonly Courier _courier;
    readonly HostGate _gate;
    readonly FetchOptions _options;
    readonly TimeProvider _clock;
    readonly ResiliencePipeline<Reply> _pipeline;

    public Attempts(Courier courier, FetchOptions options, TimeProvider clock)
    {
        (_courier, _gate, _options, _clock) = (courier, new(clock), options, clock);
        _pipeline = options.Tries < 2 ? ResiliencePipeline<Reply>.Empty
            : new ResiliencePipelineBuilder<Reply> { TimeProvider = clock }.AddRetry(new RetryStrategyOptions<Reply>
            {
                MaxRetryAttempts = options.Tries - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstPause,
                MaxDelay = options.LongestWait,
                ShouldHandle = a => ValueTask.FromResult(IsPassing(a.Outcome)),
                DelayGenerator = a => ValueTask.FromResult(a.Outcome.Result?.RetryAfter(clock.GetUtcNow())),
            }).Build();
    }

    public async Task<Reply> Send(Uri address, Visited? known, TimeSpan pace, CancellationToken cancel) =>
        await _pipeline.ExecuteAsync(async token => await _gate.Pass(address, pace, () => _courier.Send(address, known, token), token), cancel);

    bool IsPassing(Outcome<Reply> outcome) => outcome.Exception is { } exception
        ? exception is HttpRequestException or IOException && !IsLasting(exception)
        : outcome.Result is { IsPassing: true } reply && !(reply.RetryAfter(_clock.GetUtcNow()) > _options.LongestWait);

    // What will be the same a minute from now.
    static bool IsLasting(Exception? exception) =>
        exception is ClosedAddressException or TooLargeException or SocketException { SocketErrorCode: SocketError.HostNotFound }
        || (exception?.InnerException is { } inner && IsLasting(inner));
}
