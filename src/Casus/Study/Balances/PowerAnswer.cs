using Casus.Situate;

namespace Casus.Study.Balances;

/// <summary>Who has power over dependent neighbours, by friendly ties that hold, and how concentrated the ties are.</summary>
/// <param name="Limit">1/λ₁: |β| must stay below it; 0 where there is no friendly tie.</param>
public sealed record PowerAnswer(double Beta, double Limit, IReadOnlyList<Standing> Standings, double? Concentration)
{
    /// <summary>The answer at a β, or at half of the greatest allowed.</summary>
    /// <exception cref="ArgumentException">The β is out of range; the message says the range.</exception>
    public static PowerAnswer Of(Situation situation, double? beta = null)
    {
        var pairs = SignedPair.Of(situation, SignedPair.Holds);
        var usual = Leverages.Beta(pairs);
        var used = beta ?? usual;
        var standings = Leverages.Of(pairs, used)
            .Select(p => Standing(pairs, p.Actor, p.Power))
            .OrderByDescending(s => s.Power).ThenBy(s => s.Actor, StringComparer.Ordinal)
            .ToList();
        return new PowerAnswer(used, -2 * usual, standings, standings.Count < 2 ? null : Analysis.Power.Concentration.Of([.. standings.Select(s => (double)s.Ties)]));
    }

    static Standing Standing(IReadOnlyList<SignedPair> pairs, string actor, double power)
    {
        var own = pairs.Where(p => p.Sign > 0 && (p.A == actor || p.B == actor)).ToList();
        return new Standing(actor, power, own.Count, Supports.Join(own.Select(p => p.Support)));
    }
}
