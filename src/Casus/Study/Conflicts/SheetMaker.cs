namespace Casus.Study.Conflicts;

/// <summary>A decision maker with its options and its wants, the weightiest first.</summary>
public sealed record SheetMaker(string Name, IReadOnlyList<SheetOption> Options, IReadOnlyList<SheetWant> Wants)
{
    /// <summary>The id of the actor in the situation, where it is one.</summary>
    public string? Actor { get; init; }

    /// <summary>The options taken in the state that it asks for; null where no positions are modelled.</summary>
    public IReadOnlyList<string>? Position { get; init; }
}
