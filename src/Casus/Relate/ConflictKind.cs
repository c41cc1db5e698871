namespace Casus.Relate;

/// <summary>On what accounts differ.</summary>
public enum ConflictKind
{
    Number,
    Date,
    Actor,

    /// <summary>Did, or did not.</summary>
    Polarity,

    /// <summary>The quoted words.</summary>
    Wording,

    /// <summary>No contradiction: a later account that replaces an earlier one.</summary>
    Update,

    /// <summary>No contradiction: the same value, rounded or in another unit.</summary>
    Rounding,
}
