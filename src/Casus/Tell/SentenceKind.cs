namespace Casus.Tell;

/// <summary>Whether a sentence passes on what the press says, counts what was read, assumes, or judges.</summary>
public enum SentenceKind
{
    Reported,

    /// <summary>About the material itself: counts of articles and origins.</summary>
    Count,
    Assumption,
    Judgement,
}
