namespace Casus.Read.Events;

/// <summary>The actors of an event. In what all do alike without a with-phrase each is source and target.</summary>
sealed record Parties(IReadOnlyList<string> Sources, IReadOnlyList<string> Targets)
{
    public static Parties None { get; } = new([], []);

    /// <summary>Nobody is named who does it, or people or forces whom no known actor stands for: no thing does it.</summary>
    public bool ByOthers { get; init; }

    public bool HasBoth => Sources.Count > 0 && Targets.Count > 0;
}
