using Casus.Analysis.Cause;
using Casus.Situate;

namespace Casus.Study;

/// <summary>The effects on which the chains of causal claims pull both ways: both are shown, none is averaged away.</summary>
static class Ambivalence
{
    const int Length = 3;

    public static IEnumerable<Finding> In(Situation situation)
    {
        var map = new Map(situation);
        for (var from = 0; from < map.Concepts.Count; from++)
        {
            for (var to = 0; to < map.Concepts.Count; to++)
            {
                var effect = Chains.Effect(map.Causal, from, to, Length, 100);
                if (from != to && effect.Effect == Effect.Ambivalent)
                    yield return Found(map, from, to, effect.Chains.Chains);
            }
        }
    }

    static Finding Found(Map map, int from, int to, IReadOnlyList<Chain> chains)
    {
        var (up, down) = (chains.First(c => c.Sign > 0), chains.First(c => c.Sign < 0));
        return new Finding(
            $"ambivalent:{map.Concepts[from]}>{map.Concepts[to]}",
            "ambivalent effect",
            $"The effect of {map.Concepts[from]} on {map.Concepts[to]} is ambivalent: {map.Tell(up)}; but {map.Tell(down)}.",
            Supports.Join([map.SupportOf(up), map.SupportOf(down)]));
    }
}
