namespace Casus.Situate;

/// <summary>How a silence is known.</summary>
public enum SilenceKind
{
    /// <summary>An article says that the actor keeps silent.</summary>
    Reported,

    /// <summary>No article carries a word of the actor on the issue although one was to be expected.</summary>
    Observed,

    /// <summary>Too few articles to judge.</summary>
    NotEnoughCoverage,
}
