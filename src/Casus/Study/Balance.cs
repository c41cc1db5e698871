using Casus.Analysis.Balance;
using Casus.Read;
using Casus.Situate;

namespace Casus.Study;

/// <summary>
/// What the weightiest new agreement changes in the structure of ties: the frustration of the signed network of states
/// and blocs without it and with it, and the ties that go against the division into friends and foes.
/// </summary>
static class Balance
{
    public static IEnumerable<Finding> In(Situation situation)
    {
        var bodies = Bodies(situation);
        var ties = situation.Ties.Where(t => IsSigned(t.Best) && bodies.Contains(t.Best.From) && bodies.Contains(t.Best.To)).ToList();
        var recent = ties.Where(t => IsRecentAgreement(t.Best)).Take(1).ToList();
        if (recent.Count == 0)
            yield break;
        var names = new Names(situation);
        var (before, after) = (Solve([.. ties.Except(recent)]), Solve(ties));
        if (before.Index != after.Index)
            yield return new Finding("balance:change", "frustration index", Change(recent[0], before, after, names), Supports.Join(ties.Select(t => t.Support)));
        foreach (var tie in after.Frustrated)
            yield return new Finding(
                $"balance:{tie.Id}",
                "frustrated tie",
                $"The tie between {names.Of(tie.Best.From)} and {names.Of(tie.Best.To)} goes against the division into friends and foes that the other ties suggest.",
                tie.Support);
    }

    static string Change(TieView recent, Solved before, Solved after, Names names)
    {
        var change = after.Index > before.Index
            ? "strains the network of ties: more of them go against a division into friends and foes"
            : "eases the network of ties: fewer of them go against a division into friends and foes";
        return $"The new agreement between {names.Of(recent.Best.From)} and {names.Of(recent.Best.To)} {change} ({before.Index} without it, {after.Index} with it).";
    }

    static Solved Solve(IReadOnlyList<TieView> ties)
    {
        var nodes = ties.SelectMany(t => new[] { t.Best.From, t.Best.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var number = nodes.Select((id, i) => (id, i)).ToDictionary(n => n.id, n => n.i, StringComparer.Ordinal);
        var network = new SignedNetwork(nodes.Count, [.. ties.Select(t => new SignedEdge(number[t.Best.From], number[t.Best.To], t.Best.Sign))]);
        var frustration = Frustration.Of(network);
        // Only a tie that every best division breaks is a finding; with several divisions the blocs are ambiguous.
        var broken = ties.Where((_, i) => frustration.Divisions.All(d => d[network.Edges[i].A] == d[network.Edges[i].B] != network.Edges[i].Sign > 0));
        return new Solved(frustration.Index, [.. broken]);
    }

    static HashSet<string> Bodies(Situation situation) =>
        [.. situation.Actors.Where(a => a.Kind is ActorKind.State or ActorKind.Bloc).Select(a => a.Id)];

    static bool IsSigned(Tie tie) => tie.Sign != 0 && tie.From != tie.To && tie.Status == TieStatus.InForce;

    static bool IsRecentAgreement(Tie tie) => tie.Type is TieType.Alliance or TieType.Treaty && tie.Since is null && !tie.Background;

    sealed record Solved(int Index, IReadOnlyList<TieView> Frustrated);
}
