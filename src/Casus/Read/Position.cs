namespace Casus.Read;

/// <summary>The positions an actor can take.</summary>
public enum Position
{
    Supports,
    Opposes,
    Condemns,
    Concerned,
    Welcomes,
    Neutral,
    Denies,
    Demands,

    /// <summary>Said to keep silent: declined to comment, took no stance.</summary>
    Silent,
}
