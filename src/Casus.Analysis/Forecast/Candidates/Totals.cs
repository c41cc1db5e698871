namespace Casus.Analysis.Forecast.Candidates;

/// <summary>Sums and maxima over all the actor's bonds, against which a candidate's own are measured.</summary>
struct Totals
{
    public float SameCount;
    public float SameMiddle;
    public float SameSlow;
    public float AnyMiddle;
    public float AnySlow;

    public float MostSameMiddle;
    public float MostAnyMiddle;
    public float MostRules;
    public float Regional;
}
