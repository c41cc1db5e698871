namespace Casus.Read.Actors;

/// <summary>
/// One name of the gazetteer: the actor it stands for and how. A name with no actor ("South China Sea") only keeps shorter
/// names within it from being found.
/// </summary>
sealed record Listing(Actor? Actor, MentionForm Form)
{
    /// <summary>The name as the table writes it.</summary>
    public required string Text { get; init; }

    /// <summary>"f" or "m" for a person whose sex the table tells.</summary>
    public string Sex { get; init; } = "";

    /// <summary>The title a person of state holds.</summary>
    public string Title { get; init; } = "";
}
