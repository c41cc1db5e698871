using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>A state that is stable for every maker under some concept.</summary>
/// <param name="Concepts">The concepts under which it is an equilibrium.</param>
/// <param name="Holds">In how many of <paramref name="Of"/> combinations of the contested wants it is one, under sequential stability.</param>
public sealed record StateAnswer(IReadOnlyList<string> Taken, IReadOnlyList<Concept> Concepts, int Holds, int Of)
{
    public bool IsRobust => Holds == Of;

    /// <summary>The wants whose withdrawal ends it, one of the smallest sets.</summary>
    public IReadOnlyList<string> BrokenBy { get; init; } = [];

    /// <summary>The way there from the status quo in which each mover improves; null where there is none.</summary>
    public IReadOnlyList<MoveAnswer>? Path { get; init; }

    /// <summary>For each maker why it would not leave it.</summary>
    public IReadOnlyList<Narration> Why { get; init; } = [];

    /// <summary>The makers for whom it is strongly stable: whatever they gained, the answer would be strongly worse. Only makers with strong wants are judged.</summary>
    public IReadOnlyList<string> StrongFor { get; init; } = [];

    /// <summary>The makers with strong wants that only weaker losses keep from leaving.</summary>
    public IReadOnlyList<string> WeakFor { get; init; } = [];

    /// <summary>Groups of makers that would leave it together.</summary>
    public IReadOnlyList<IReadOnlyList<string>> LeftBy { get; init; } = [];
}
