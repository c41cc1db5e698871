namespace Casus.Analysis.Cause;

/// <summary>What one concept does to another over all chains between them.</summary>
public enum Effect
{
    /// <summary>No chain leads there.</summary>
    None,

    /// <summary>Every chain raises it.</summary>
    Raises,

    /// <summary>Every chain lowers it.</summary>
    Lowers,

    /// <summary>The chains pull both ways; no sign is the honest answer.</summary>
    Ambivalent,
}
