using Casus.Analysis.Forecast.Memory;

namespace Casus.Analysis.Forecast.Candidates;

/// <summary>
/// A possible answer with what the first stage knows of it: its bond with the actor of the question, what the rules say
/// of it, and its provisional score.
/// </summary>
struct Candidate
{
    public int Actor;
    public Bond? Bond;

    /// <summary>The place of the strand of the question's relation in the bond, and of its mirror; −1 where there is none.</summary>
    public int Same;
    public int Mirror;

    /// <summary>The confidences of the rules that fire: 1 − Π(1 − c), the highest, the second, the sum.</summary>
    public float Any;
    public float Best;
    public float Second;
    public float Sum;

    public float Score;
}
