namespace Casus.Read.Events;

/// <summary>The actors of an event. In what all do alike without a with-phrase each is source and target.</summary>
sealed record Parties(IReadOnlyList<string> Sources, IReadOnlyList<string> Targets)
{
    public static Parties None { get; } = new([], []);

    public bool HasBoth => Sources.Count > 0 && Targets.Count > 0;
}
