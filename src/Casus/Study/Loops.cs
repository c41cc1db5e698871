using Casus.Study.Causes;

namespace Casus.Study;

/// <summary>The feedback loops that the causal claims of all sources close together.</summary>
static class Loops
{
    public static IEnumerable<Finding> In(CausalStudy study) => study.Loops().Select(loop => new Finding(
        $"loop:{string.Join('+', loop.Arrows.Select(a => a.Claims[0].Id))}",
        "feedback loop",
        $"The causal claims close a loop that {(loop.Sign > 0 ? "reinforces" : "balances")} itself: {loop.Told}.",
        Supports.Join(loop.Arrows.Select(a => a.Support))));
}
