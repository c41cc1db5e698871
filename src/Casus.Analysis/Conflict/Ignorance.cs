namespace Casus.Analysis.Conflict;

/// <summary>
/// How a player treats what nobody knows it prefers (Li, Hipel, Kilgour &amp; Fang 2004): whether an unknown state tempts it, and whether one deters it.
/// </summary>
public enum Ignorance
{
    /// <summary>Variant a: the unknown tempts, and does not deter.</summary>
    Bold,

    /// <summary>Variant b: the unknown neither tempts nor deters.</summary>
    Indifferent,

    /// <summary>Variant c: the unknown tempts and deters.</summary>
    Mixed,

    /// <summary>Variant d: the unknown does not tempt, but deters.</summary>
    Cautious,
}
