namespace Casus.Study.Conflicts;

/// <summary>
/// A conflict model as a person writes it (docs/study-conflict.md): who could do what, what each wants, and what that rests on. Every want has its grounds.
/// </summary>
public sealed record Sheet(string Title)
{
    public IReadOnlyList<SheetMaker> Makers { get; init; } = [];

    /// <summary>The ids of the options taken as things stand.</summary>
    public IReadOnlyList<string> StatusQuo { get; init; } = [];

    /// <summary>Options that exclude each other, told in one line instead of a pattern for every pair.</summary>
    public IReadOnlyList<SheetAlternatives> Alternatives { get; init; } = [];

    public IReadOnlyList<SheetPattern> Infeasible { get; init; } = [];

    public IReadOnlyList<SheetOneWay> Irreversible { get; init; } = [];

    /// <summary>The options taken where all threats are carried out; null where no threats are modelled.</summary>
    public IReadOnlyList<string>? Threat { get; init; }

    /// <summary>How many moves ahead the makers look; null where that is not asked.</summary>
    public int? Horizon { get; init; }

    /// <summary>The makers, by name, that may act together; empty where none are named.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Coalitions { get; init; } = [];

    /// <summary>Notes for the person who goes on with a draft: written as comments, never read.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
