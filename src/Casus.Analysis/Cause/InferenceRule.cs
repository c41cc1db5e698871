namespace Casus.Analysis.Cause;

/// <summary>
/// How a fuzzy cognitive map goes from one state to the next. The rules give different answers on the same map: an answer is an
/// ordinal shift against a baseline, with the rule named.
/// </summary>
public enum InferenceRule
{
    /// <summary>x' = f(Σ w x) (Kosko 1986).</summary>
    Kosko,

    /// <summary>x' = f(x + Σ w x) (Stylios &amp; Groumpos 2004).</summary>
    ModifiedKosko,

    /// <summary>x' = f(2x − 1 + Σ w (2x − 1)) (Papageorgiou 2011): a concept nobody knows of stands at ½ and says nothing.</summary>
    Rescaled,
}
