namespace Casus.Read.Dates;

/// <summary>How what is told stands to a time.</summary>
public enum TimeLink
{
    At,
    Since,
    Until,
}
