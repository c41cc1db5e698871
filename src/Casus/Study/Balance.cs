using Casus.Situate;
using Casus.Study.Balances;

namespace Casus.Study;

/// <summary>
/// What the weightiest new agreement changes in the structure of ties, as findings: the frustration of the signed network without it and with it, the ties that go
/// against every best division into friends and foes, and where leverage shifts.
/// </summary>
static class Balance
{
    const int MostShifts = 3;

    public static IEnumerable<Finding> In(Situation situation)
    {
        var answer = BalanceStudy.Of(situation);
        if (answer.Event is not { } pact)
            yield break;
        var names = new Names(situation);
        if (answer.Change != 0)
            yield return new Finding("balance:change", "frustration index", Change(answer, pact, names), Supports.Join(answer.Pairs.Select(p => p.Support)));
        foreach (var (pair, _) in answer.After.Broken.Where(b => b.Share == 1).Select(b => (b.Pair, b.Share)))
            yield return new Finding(
                $"balance:{pair.Ties[0].Id}",
                "frustrated tie",
                $"The {(pair.Sign > 0 ? "friendly" : "hostile")} tie between {names.Of(pair.A)} and {names.Of(pair.B)} goes against the division into friends and foes that the other ties suggest.",
                pair.Support);
        foreach (var finding in Leverage(answer, pact, names))
            yield return finding;
    }

    static string Change(BalanceAnswer answer, SignedPair pact, Names names)
    {
        var change = answer.Change > 0
            ? "strains the network of ties: more of them go against a division into friends and foes"
            : "eases the network of ties: fewer of them go against a division into friends and foes";
        return $"The new agreement between {names.Of(pact.A)} and {names.Of(pact.B)} {change} ({answer.Before.Index} without it, {answer.After.Index} with it).";
    }

    /// <summary>Who loses leverage over a party of the agreement: those friendly with one of the two before.</summary>
    static IEnumerable<Finding> Leverage(BalanceAnswer answer, SignedPair pact, Names names)
    {
        var losers = answer.Leverage
            .Where(s => s.Direction < 0 && s.Actor != pact.A && s.Actor != pact.B && Friends(answer, pact, s.Actor).Any())
            .OrderBy(s => s.After - s.Before)
            .Take(MostShifts);
        foreach (var loser in losers)
        {
            var ties = Friends(answer, pact, loser.Actor).ToList();
            yield return new Finding(
                $"leverage:{loser.Actor}",
                "shift of leverage",
                $"The agreement between {names.Of(pact.A)} and {names.Of(pact.B)} takes leverage from {names.Of(loser.Actor)}: a partner of its own gains another.",
                Supports.Join([pact.Support, .. ties.Select(t => t.Support)]));
        }
    }

    static IEnumerable<SignedPair> Friends(BalanceAnswer answer, SignedPair pact, string actor) => answer.Pairs.Where(p =>
        p.Sign > 0 && p != pact && (p.A == actor || p.B == actor) && new[] { p.A, p.B }.Any(end => end == pact.A || end == pact.B));
}
