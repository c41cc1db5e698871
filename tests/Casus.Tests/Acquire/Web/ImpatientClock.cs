using System.Collections.Concurrent;

namespace Casus.Tests.Acquire.Web;

/// <summary>A clock on which every wait is over at once, and counted: time passes only by waiting.</summary>
sealed class ImpatientClock : TimeProvider
{
    readonly Lock _lock = new();
    DateTimeOffset _now = new(2025, 3, 11, 10, 0, 0, TimeSpan.Zero);

    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            Waits.Enqueue(dueTime);
            lock (_lock)
                _now += dueTime;
        }
        return System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
