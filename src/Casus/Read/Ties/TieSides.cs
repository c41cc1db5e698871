namespace Casus.Read.Ties;

/// <summary>The actors on either side of a tie.</summary>
sealed record TieSides(IReadOnlyList<string> From, IReadOnlyList<string> To)
{
    /// <summary>A list of more than these names is an enumeration of the world, not of one tie.</summary>
    const int Most = 4;

    /// <summary>Each pair once; those of one side among themselves where there is no other side.</summary>
    public IEnumerable<(string From, string To)> Pairs()
    {
        if (To.Count > 0)
            return from one in From.Take(Most)
                   from other in To.Take(Most)
                   where one != other
                   select (one, other);
        return from i in Enumerable.Range(0, Math.Min(From.Count, Most))
               from j in Enumerable.Range(i + 1, Math.Max(0, Math.Min(From.Count, Most) - i - 1))
               select (From[i], From[j]);
    }
}
