namespace Casus.Analysis.Conflict;

/// <summary>
/// A decision maker: its moves, and its payoff in each state, of which only the order counts. <see cref="Bands"/>, where given, tells strong from
/// weak preference (Hamouda, Kilgour &amp; Hipel 2004): a state is strongly preferred to one of a lower band.
/// </summary>
public sealed record Player(string Name, Moves Moves, IReadOnlyList<long> Payoffs)
{
    public IReadOnlyList<int>? Bands { get; init; }

    /// <summary>Payoffs from a ranking of all states, the most preferred first; states that stand together are equally preferred.</summary>
    /// <exception cref="ArgumentException">A state is missing, unknown or named twice.</exception>
    public static IReadOnlyList<long> Ranked(int states, IReadOnlyList<IReadOnlyList<int>> ranking)
    {
        var payoffs = new long[states];
        var seen = new bool[states];
        for (var place = 0; place < ranking.Count; place++)
            foreach (var state in ranking[place])
            {
                if (state < 0 || state >= states || seen[state])
                    throw new ArgumentException($"State {state} is {(state < 0 || state >= states ? "unknown" : "ranked twice")}.", nameof(ranking));
                (seen[state], payoffs[state]) = (true, ranking.Count - place);
            }
        return Array.IndexOf(seen, false) is var missing and >= 0 ? throw new ArgumentException($"State {missing} is not ranked.", nameof(ranking)) : payoffs;
    }
}
