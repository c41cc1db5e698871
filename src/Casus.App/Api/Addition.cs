using Casus.Store;

namespace Casus.App.Api;

/// <summary>Articles on their way into the situation: how far they are and, at the end, what became of them. Safe to look at while it goes on.</summary>
sealed class Addition(string id, string what) : IProgress<int>
{
    readonly Lock _lock = new();
    TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    AdditionState _state = new(0, "waiting", null, null);

    public string Id => id;

    /// <summary>What is added, in words: "3 files".</summary>
    public string What => what;

    public AdditionState State
    {
        get
        {
            lock (_lock)
                return _state;
        }
    }

    public void Report(int value) => Set(s => s with { Pages = value, Stage = "reading" });

    public void Begin() => Set(s => s with { Stage = "reading" });

    public void Relate(Run run) => Set(s => s with { Stage = "relating", Run = run });

    public void End() => Set(s => s with { Stage = "done" });

    public void Fail(string why) => Set(s => s with { Stage = "failed", Failure = why });

    /// <summary>Every state from now to the end; states that follow one another faster than they are read are skipped.</summary>
    public async IAsyncEnumerable<AdditionState> Follow([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            var (state, changed) = Look();
            yield return state;
            if (state.IsOver)
                yield break;
            await changed.WaitAsync(cancel);
        }
    }

    (AdditionState, Task) Look()
    {
        lock (_lock)
            return (_state, _changed.Task);
    }

    void Set(Func<AdditionState, AdditionState> change)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            _state = change(_state);
            (changed, _changed) = (_changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        changed.SetResult();
    }
}
