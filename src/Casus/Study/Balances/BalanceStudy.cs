using Casus.Analysis.Balance;
using Casus.Read;
using Casus.Situate;

namespace Casus.Study.Balances;

/// <summary>
/// Asks what the weightiest new agreement changes. Only ties that hold count; alleged ones are tried one by one. "Before" is the network without the new friendly ties of the
/// two parties: what the press tells of them anew it tells because of the event.
/// </summary>
public static class BalanceStudy
{
    /// <summary>The answer for the agreement between two actors, or for the weightiest new one.</summary>
    public static BalanceAnswer Of(Situation situation, (string, string)? parties = null)
    {
        var after = SignedPair.Of(situation, SignedPair.Holds);
        var changed = parties is { } named ? after.FirstOrDefault(p => p.Sign > 0 && Joins(p, named)) : Newest(situation, after);
        var kept = changed?.Ties.Where(t => t.Best.Background || t.Best.Since is not null).ToList() ?? [];
        var before = changed is null
            ? after
            : (IReadOnlyList<SignedPair>)[.. after.Where(p => p != changed), .. kept.Count > 0 ? [changed with { Ties = kept }] : Array.Empty<SignedPair>()];
        var state = Solve(after);
        return new BalanceAnswer(changed, Solve(before), state)
        {
            Pairs = after,
            Beta = Leverages.Beta(after),
            Leverage = changed is null ? [] : Leverages.Shifts(before, after),
            Doubts =
            [
                .. SignedPair.Of(situation, SignedPair.IsAlleged)
                    .Where(d => !after.Any(p => (p.A, p.B, p.Sign) == (d.A, d.B, d.Sign)))
                    .Select(d => new Doubt(d, Frustration.Of(Network([.. after, d], out _)).Index)),
            ],
        };
    }

    static SignedPair? Newest(Situation situation, IReadOnlyList<SignedPair> pairs) => situation.Ties
        .Where(t => SignedPair.Holds(t.Best) && t.Best.Type is TieType.Alliance or TieType.Treaty && t.Best.Sign > 0 && t.Best.Since is null && !t.Best.Background)
        .Select(t => pairs.FirstOrDefault(p => p.Sign > 0 && Joins(p, (t.Best.From, t.Best.To))))
        .FirstOrDefault(p => p is not null);

    static bool Joins(SignedPair pair, (string One, string Other) parties) =>
        (pair.A, pair.B) == parties || (pair.B, pair.A) == parties;

    internal static BalanceState Solve(IReadOnlyList<SignedPair> pairs)
    {
        var network = Network(pairs, out var actors);
        var frustration = Frustration.Of(network);
        return new BalanceState(pairs.Count, frustration.Index, frustration.AtLeast, Told(frustration), Triangles.Of(network), WalkBalance.Of(network))
        {
            Camps = frustration is { Proven: true, Complete: true } && frustration.Optima.IsOne && frustration.Divisions[0].Distinct().Count() > 1
                ? [.. frustration.Divisions[0].Select((side, n) => (side, actors[n])).GroupBy(x => x.side, x => x.Item2).Select(g => (IReadOnlyList<string>)[.. g])]
                : [],
            Broken = [.. pairs.Select((p, i) => new BrokenPair(p, frustration.Broken[i])).Where(b => b.Share > 0).OrderByDescending(b => b.Share)],
        };
    }

    static string Told(Frustration frustration) => frustration.Complete ? $"{frustration.Optima}" : $"at least {frustration.Optima}";

    internal static SignedNetwork Network(IReadOnlyList<SignedPair> pairs, out IReadOnlyList<string> actors)
    {
        var nodes = pairs.SelectMany(p => new[] { p.A, p.B }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var number = nodes.Select((id, i) => (id, i)).ToDictionary(n => n.id, n => n.i, StringComparer.Ordinal);
        actors = nodes;
        return new SignedNetwork(nodes.Count, [.. pairs.Select(p => new SignedEdge(number[p.A], number[p.B], p.Sign))]);
    }
}
