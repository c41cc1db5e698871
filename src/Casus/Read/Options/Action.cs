namespace Casus.Read.Options;

/// <summary>The word that heads something an actor could do, and the word that says it is an option.</summary>
readonly record struct Action(int Word, int Cue)
{
    public bool Blocked { get; init; }

    public bool Refusal { get; init; }

    /// <summary>It is told as a condition or means, so what the main clause says would follow from it.</summary>
    public bool Condition { get; init; }
}
