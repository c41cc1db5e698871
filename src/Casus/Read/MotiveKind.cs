namespace Casus.Read;

/// <summary>The kinds of motive.</summary>
public enum MotiveKind
{
    Goal,
    Fear,
    Constraint,
}
