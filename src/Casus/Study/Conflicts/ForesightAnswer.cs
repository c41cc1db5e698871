namespace Casus.Study.Conflicts;

/// <summary>What stands when the makers look several moves ahead.</summary>
/// <param name="Moves">How many moves; null where the foresight has no end.</param>
/// <param name="Equilibria">The states stable for all, by the options taken; null where the foresight never came to repeat itself.</param>
public sealed record ForesightAnswer(int? Moves, IReadOnlyList<IReadOnlyList<string>>? Equilibria)
{
    /// <summary>How many states are stable for all; the first of them are listed.</summary>
    public int Count { get; init; }

    /// <summary>For each maker what it expects from where things stand.</summary>
    public IReadOnlyList<string> Now { get; init; } = [];
}
