namespace Casus.Analysis.Conflict;

/// <summary>
/// A decision maker of an option model: the options it controls, as numbers, and its wants, the weightiest first (option prioritisation: Hipel, Fang &amp; Peng
/// 1997; Fang, Hipel, Kilgour &amp; Peng 2003). The payoff of a state is Σ 2^(k−j) over the wants j = 1…k that hold in it.
/// </summary>
public sealed record DecisionMaker(string Name, IReadOnlyList<int> Options, IReadOnlyList<Want> Wants)
{
    /// <summary>More wants than this do not fit into a payoff.</summary>
    public const int MostWants = 62;

    /// <summary>The bit of a want in a payoff.</summary>
    public long Weight(int want) => 1L << (Wants.Count - 1 - want);
}
