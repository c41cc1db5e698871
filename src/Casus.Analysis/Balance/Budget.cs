namespace Casus.Analysis.Balance;

/// <summary>Counts the steps of a search down; once it is spent, or the caller cancels, it stays spent.</summary>
sealed class Budget(long steps, CancellationToken cancel)
{
    long _left = steps;

    public bool Spent => _left < 0;

    /// <summary>Takes one step; false when there is none left.</summary>
    public bool Step()
    {
        if (--_left >= 0 && ((_left & 0xFFF) != 0 || !cancel.IsCancellationRequested))
            return true;
        _left = -1;
        return false;
    }
}
