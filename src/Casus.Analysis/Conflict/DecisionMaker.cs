namespace Casus.Analysis.Conflict;

/// <summary>
/// A decision maker of an option model: the options it controls, as numbers, and its wants, the weightiest first (option prioritisation: Hipel, Fang &amp; Peng
/// 1997; Fang, Hipel, Kilgour &amp; Peng 2003). The payoff of a state is Σ 2^(k−j) over the wants j = 1…k that hold in it.
/// </summary>
public sealed record DecisionMaker(string Name, IReadOnlyList<int> Options, IReadOnlyList<Want> Wants)
{
    /// <summary>More wants than this do not fit into a payoff.</summary>
    public const int MostWants = 62;

    /// <summary>More strong wants than this are refused: their part of a payoff is kept as one number.</summary>
    public const int MostStrong = 30;

    /// <summary>
    /// How many of the first wants are strong: of two states that differ in one of these, the better is strongly preferred (Hamouda, Kilgour &amp; Hipel 2004). 0: strength is not
    /// told apart.
    /// </summary>
    public int Strong { get; init; }

    /// <summary>The bit of a want in a payoff.</summary>
    public long Weight(int want) => 1L << (Wants.Count - 1 - want);
}
