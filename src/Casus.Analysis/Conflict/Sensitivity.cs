using System.Numerics;

namespace Casus.Analysis.Conflict;

/// <summary>
/// How an equilibrium fares when contested wants are withdrawn, over every combination of them.
/// </summary>
/// <param name="Holds">In how many of the combinations it is an equilibrium.</param>
/// <param name="Of">How many combinations there are: 2^k for k contested wants.</param>
/// <param name="BrokenBy">The smallest withdrawals after which it no longer is; empty where it is robust.</param>
public sealed record Sensitivity(int State, int Holds, int Of, IReadOnlyList<IReadOnlyList<WantOf>> BrokenBy)
{
    /// <summary>An equilibrium in every combination.</summary>
    public bool IsRobust => Holds == Of;

    /// <summary>More contested wants than this are not combined.</summary>
    public const int MostContested = 12;

    /// <summary>The equilibria of the model as it stands, each against every combination of the contested wants, by exact solution of each.</summary>
    /// <exception cref="ArgumentException">More contested wants than can be combined.</exception>
    public static IReadOnlyList<Sensitivity> Under(OptionModel model, Concept concept)
    {
        var contested = WantOf.All(model).Where(w => model.Makers[w.Maker].Wants[w.Want].Contested).ToList();
        if (contested.Count > MostContested)
            throw new ArgumentException($"{contested.Count} contested preferences are more than {MostContested}: their combinations are not solved.", nameof(model));
        var worlds = Enumerable.Range(0, 1 << contested.Count).Select(bits => Solve(model, concept, Chosen(contested, bits)).ToHashSet()).ToList();
        return [.. worlds[0].Order().Select(s => new Sensitivity(s, worlds.Count(w => w.Contains(s)), worlds.Count, Breaking(contested, worlds, s)))];
    }

    static IReadOnlyList<int> Solve(OptionModel model, Concept concept, IReadOnlyList<WantOf> withdrawn) =>
        Stability.Of(model.Game(Change.Withdraw(model, withdrawn)), concept).Equilibria(concept);

    static IReadOnlyList<IReadOnlyList<WantOf>> Breaking(List<WantOf> contested, List<HashSet<int>> worlds, int state)
    {
        var breaking = Enumerable.Range(0, worlds.Count).Where(bits => !worlds[bits].Contains(state)).ToList();
        if (breaking.Count == 0)
            return [];
        var least = breaking.Min(bits => BitOperations.PopCount((uint)bits));
        return [.. breaking.Where(bits => BitOperations.PopCount((uint)bits) == least).Select(bits => Chosen(contested, bits))];
    }

    static IReadOnlyList<WantOf> Chosen(List<WantOf> contested, int bits) => [.. contested.Where((_, i) => (bits >> i & 1) > 0)];
}
