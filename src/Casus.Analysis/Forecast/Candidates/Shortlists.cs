using System.Collections.Concurrent;

namespace Casus.Analysis.Forecast.Candidates;

/// <summary>Shortlists that are lent to one question at a time, since each holds arrays as long as the cast.</summary>
sealed class Shortlists(Cast cast)
{
    readonly ConcurrentBag<Shortlist> _free = [];

    public T Use<T>(Func<Shortlist, T> work)
    {
        var list = _free.TryTake(out var free) ? free : new Shortlist(cast);
        var result = work(list);
        _free.Add(list);
        return result;
    }
}
