using System.Runtime.InteropServices;

namespace Casus.App;

/// <summary>
/// Ctrl-C and the request to end: the first asks the work to stop and gives it a moment, a second gives it none. Work that
/// does not look up in time is left behind: what it stores is whole or not there, what it writes is renamed when whole.
/// </summary>
sealed class Interruption : IDisposable
{
    static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(600);

    readonly CancellationTokenSource _cancel = new();
    readonly ManualResetEvent _again = new(false);
    readonly IReadOnlyList<PosixSignalRegistration> _signals;

    public Interruption() =>
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Does the work, or as much of it as comes before an interruption.</summary>
    /// <returns>The exit code.</returns>
    public int Guard(Func<CancellationToken, Task<int>> work)
    {
        // The work may keep every thread of the pool busy, so it is waited for without them.
        var working = Task.Run(() => work(_cancel.Token));
        var done = ((IAsyncResult)working).AsyncWaitHandle;
        WaitHandle.WaitAny([done, _cancel.Token.WaitHandle]);
        if (_cancel.IsCancellationRequested)
            WaitHandle.WaitAny([done, _again], Grace);
        if (!_cancel.IsCancellationRequested || working.IsCompletedSuccessfully)
            return working.GetAwaiter().GetResult();
        Console.Error.WriteLine("Broken off. What was stored before is kept.");
        return ExitCode.Interrupted;
    }

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _again.Dispose();
        _cancel.Dispose();
    }

    void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        if (_cancel.IsCancellationRequested)
            _again.Set();
        else
            _cancel.Cancel();
    }
}
