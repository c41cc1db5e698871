namespace Casus.Analysis.Conflict;

/// <summary>How two conditions are joined.</summary>
public enum Joint
{
    And,
    Or,
    Xor,
    If,
    Iff,
}
