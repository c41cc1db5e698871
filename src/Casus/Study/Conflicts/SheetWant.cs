namespace Casus.Study.Conflicts;

/// <summary>A condition that a decision maker would rather see hold, and what says so.</summary>
public sealed record SheetWant(string That, Grounds Grounds)
{
    public string? Words { get; init; }

    /// <summary>Whether it is in doubt that this is wanted: an equilibrium is tried with and without it.</summary>
    public bool Contested { get; init; }
}
