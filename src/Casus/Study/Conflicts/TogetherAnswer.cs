namespace Casus.Study.Conflicts;

/// <summary>What groups of makers can do: the states that no maker and no group of those tried would leave, and how groups would leave the others.</summary>
public sealed record TogetherAnswer(IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<IReadOnlyList<string>> Stable, IReadOnlyList<DepartureAnswer> Departures)
{
    /// <summary>Whether every group was tried; then only the smallest that would leave a state are listed.</summary>
    public bool Every { get; init; }
}
