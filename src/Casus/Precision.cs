namespace Casus;

/// <summary>How precisely a time is known.</summary>
public enum Precision
{
    Decade,
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
}
