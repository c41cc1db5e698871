using Casus.Study.Causes;

namespace Casus.Study;

/// <summary>The effects on which the chains of causal claims pull both ways: both are shown, none is averaged away.</summary>
static class Ambivalence
{
    const int Length = 3;

    public static IEnumerable<Finding> In(CausalStudy study) => study.Ambivalent(Length).Select(Found);

    static Finding Found(ConceptEffect effect)
    {
        var (up, down) = (effect.Chains.First(c => c.Sign > 0), effect.Chains.First(c => c.Sign < 0));
        return new Finding(
            $"ambivalent:{effect.From}>{effect.To}",
            "ambivalent effect",
            $"The effect of “{effect.Cause.Text}” on “{effect.Told.Text}” is ambivalent: {up.Told}; but {down.Told}.",
            Supports.Join([.. up.Arrows.Concat(down.Arrows).Select(a => a.Support)]));
    }
}
