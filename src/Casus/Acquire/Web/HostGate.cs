using System.Collections.Concurrent;

namespace Casus.Acquire.Web;

/// <summary>Lets one request at a time through to each host, a pace apart.</summary>
sealed class HostGate(TimeProvider clock)
{
    readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the turn of a request and sends it.</summary>
    public async Task<Reply> Pass(Uri address, TimeSpan pace, Func<Task<Reply>> send, CancellationToken cancel)
    {
        var turn = _turns.GetOrAdd(address.Authority, _ => new());
        await turn.IsFree.WaitAsync(cancel);
        try
        {
            if (turn.Next - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancel);
            return await send();
        }
        finally
        {
            turn.Next = clock.GetUtcNow() + pace;
            turn.IsFree.Release();
        }
    }

    // A semaphore that is only awaited holds nothing to be given back.
    sealed class Turn
    {
        public SemaphoreSlim IsFree { get; } = new(1);

        public DateTimeOffset Next { get; set; }
    }
}
