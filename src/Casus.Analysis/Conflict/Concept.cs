namespace Casus.Analysis.Conflict;

/// <summary>
/// The ways in which a state can be stable for a player: it has no improvement, or every improvement is sanctioned.
/// </summary>
public enum Concept
{
    /// <summary>No improvement (Nash 1950).</summary>
    Nash,

    /// <summary>General metarationality (Howard 1971): the others can answer every improvement with a state not preferred.</summary>
    GeneralMetarational,

    /// <summary>Symmetric metarationality (Howard 1971): as general, and the player cannot escape the answer.</summary>
    SymmetricMetarational,

    /// <summary>Sequential stability (Fraser &amp; Hipel 1979): the others answer by moves that improve their own position.</summary>
    Sequential,
}
