namespace Casus.Study.Conflicts;

/// <summary>A condition that a decision maker would rather see hold, and what says so.</summary>
public sealed record SheetWant(string That, Grounds Grounds)
{
    public string? Words { get; init; }

    /// <summary>Whether it is in doubt that this is wanted: an equilibrium is tried with and without it.</summary>
    public bool Contested { get; init; }

    /// <summary>Whether a state without it is strongly less preferred; strong wants stand before all others.</summary>
    public bool Strong { get; init; }

    /// <summary>Whether nobody knows if the maker wants this or its opposite.</summary>
    public bool Unknown { get; init; }
}
