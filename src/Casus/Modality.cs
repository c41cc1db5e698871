namespace Casus;

/// <summary>In which mode something is said: as a fact, a plan, a fear … Each kind of statement uses the modes that make sense for it.</summary>
public enum Modality
{
    /// <summary>Stated as a fact.</summary>
    Asserted,

    /// <summary>Of an event: stated as done.</summary>
    Happened,

    /// <summary>Of an event: stated as going on.</summary>
    UnderWay,

    /// <summary>Announced or expected to come.</summary>
    Planned,

    /// <summary>Asked for, urged, required.</summary>
    Demanded,

    Threatened,

    /// <summary>Said to be able to happen ("could", "may").</summary>
    Possible,

    /// <summary>Said under a condition or as a thought ("if attacked", "would").</summary>
    Hypothetical,

    /// <summary>Reported without being vouched for ("alleged", "reportedly").</summary>
    Alleged,

    Feared,

    Hoped,

    Denied,
}
