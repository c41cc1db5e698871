namespace Casus.Read;

/// <summary>Whether a tie is said to hold.</summary>
public enum TieStatus
{
    InForce,
    Historical,
    Alleged,
    Proposed,
    Denied,
}
