namespace Casus.Analysis.Evidence;

/// <summary>How a piece of evidence stands to a hypothesis.</summary>
public enum Consistency
{
    Neutral,
    Consistent,
    Inconsistent,
}
