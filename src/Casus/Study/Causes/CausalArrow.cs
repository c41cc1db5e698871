using Casus.Analysis.Evidence;
using Casus.Situate;

namespace Casus.Study.Causes;

/// <summary>One arrow of the causal map: what is said to raise (+1) or lower (−1) what, and by whom.</summary>
public sealed record CausalArrow(string From, string To, int Sign, IReadOnlyList<CauseView> Claims)
{
    /// <summary>What its concepts are called, in words of the sources.</summary>
    public required ConceptWording Cause { get; init; }

    public required ConceptWording Effect { get; init; }

    /// <summary>"A raises B", "A may lower B": the verb goes with the words, which may tell of a lack.</summary>
    public string Told
    {
        get
        {
            var verb = Sign * Cause.Turn * Effect.Turn > 0 ? "raise" : "lower";
            return $"“{Cause.Text}” {(Hedged ? $"may {verb}" : $"{verb}s")} “{Effect.Text}”";
        }
    }

    public Support Support { get; } = Supports.Join(Claims.Select(c => c.Support));

    /// <summary>How far it is to be believed by its origins. Rewrites of one origin are one report: a copy adds nothing.</summary>
    public double Belief => Analysis.Evidence.Belief.Of(Support.Origins.Select(_ => new Witness(1)));

    /// <summary>Whether no source states it as a fact: it is possible, feared, hoped.</summary>
    public bool Hedged => Claims.All(c => c.Best.Modality != Modality.Asserted && c.Best.Modality != Modality.Happened && c.Best.Modality != Modality.UnderWay);
}
