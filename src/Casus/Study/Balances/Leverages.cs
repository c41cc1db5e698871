using Casus.Analysis.Power;

namespace Casus.Study.Balances;

/// <summary>
/// Leverage in the network of friendly ties: power from dependent neighbours (Bonacich 1987, β &lt; 0). A client that gains a second patron depends less on the first.
/// </summary>
public static class Leverages
{
    /// <summary>−1/(2λ₁) of the friendly network; 0 where it has no tie.</summary>
    public static double Beta(IReadOnlyList<SignedPair> pairs) =>
        SpectralRadius.Of(Weights(Friendly(pairs), Actors(pairs))) is > 0 and var radius ? -0.5 / radius : 0;

    /// <summary>Every actor with a friendly tie and its power at a β.</summary>
    /// <exception cref="ArgumentException">The β is out of range.</exception>
    public static IReadOnlyList<(string Actor, double Power)> Of(IReadOnlyList<SignedPair> pairs, double beta)
    {
        var friendly = Friendly(pairs);
        var actors = Actors(friendly);
        return actors.Count == 0 ? [] : [.. actors.Zip(Centrality.Bonacich(Weights(friendly, actors), beta))];
    }

    /// <summary>The actors of both networks at the β of the later one; an actor without a friendly tie has no power.</summary>
    internal static IReadOnlyList<Shift> Shifts(IReadOnlyList<SignedPair> before, IReadOnlyList<SignedPair> after)
    {
        var beta = Beta(after);
        var then = Of(before, beta).ToDictionary(p => p.Actor, p => p.Power, StringComparer.Ordinal);
        return [.. Of(after, beta)
            .Select(p => new Shift(p.Actor, then.GetValueOrDefault(p.Actor), p.Power))
            .OrderByDescending(s => s.After - s.Before)
            .ThenBy(s => s.Actor, StringComparer.Ordinal)];
    }

    static List<SignedPair> Friendly(IReadOnlyList<SignedPair> pairs) => [.. pairs.Where(p => p.Sign > 0)];

    static List<string> Actors(IReadOnlyList<SignedPair> pairs) =>
        [.. pairs.SelectMany(p => new[] { p.A, p.B }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    static double[,] Weights(List<SignedPair> pairs, List<string> actors)
    {
        var weights = new double[actors.Count, actors.Count];
        foreach (var pair in pairs)
        {
            var (a, b) = (actors.IndexOf(pair.A), actors.IndexOf(pair.B));
            weights[a, b] = weights[b, a] = 1;
        }
        return weights;
    }
}
