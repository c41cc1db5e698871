namespace Casus.Analysis.Conflict;

/// <summary>Howard's four dilemmas.</summary>
public enum DilemmaKind
{
    /// <summary>I would rather not carry out my threat.</summary>
    Threat,

    /// <summary>They would rather see all threats carried out than accept my position.</summary>
    Deterrence,

    /// <summary>I would rather accept their position than see the threats carried out.</summary>
    Inducement,

    /// <summary>If they accepted my position, I could not trust them to carry it out.</summary>
    Trust,
}
