namespace Casus.Tell;

/// <summary>How a brief is to be written: on which scale of likelihood, and how reliable its reader rates the outlets.</summary>
public sealed record Manner
{
    public Scale Scale { get; init; } = Scale.Icd203;

    /// <summary>Outlets with their reliability from A (completely reliable) to E (unreliable); all others are F, which cannot be judged.</summary>
    public IReadOnlyDictionary<string, char> Ratings { get; init; } = new Dictionary<string, char>();
}
