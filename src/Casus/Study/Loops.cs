using Casus.Analysis.Cause;
using Casus.Situate;

namespace Casus.Study;

/// <summary>The feedback loops that the causal claims of all sources close together.</summary>
static class Loops
{
    public static IEnumerable<Finding> In(Situation situation)
    {
        var map = new Map(situation);
        return Chains.Loops(map.Causal, 6).Chains.Select(loop => new Finding(
            $"loop:{map.Id(loop)}",
            "feedback loop",
            $"The causal claims close a loop that {(loop.Sign > 0 ? "reinforces" : "balances")} itself: {map.Tell(loop)}.",
            map.SupportOf(loop)));
    }
}
