namespace Casus.Analysis.Evidence;

/// <summary>How far a claim is to be believed by the origins that report it (Gyori et al. 2017, INDRA): 1 − Π(syst + Π rand).</summary>
public static class Belief
{
    public static double Of(IEnumerable<Witness> witnesses) => 1 - witnesses.Aggregate(1.0, (doubt, w) => doubt * w.Doubt);
}
