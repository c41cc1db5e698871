using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>A sheet that makes sense, with the game it describes; options, makers and wants are numbered in the order of the sheet.</summary>
public sealed record ConflictModel(Sheet Sheet, OptionModel Options, int StatusQuo)
{
    /// <summary>The options taken where all threats are carried out, as a state; null where none are modelled.</summary>
    public int? Threat { get; init; }

    /// <summary>The state each maker asks for; empty where none are modelled.</summary>
    public IReadOnlyList<int> Positions { get; init; } = [];

    /// <summary>The makers that may act together, by number; empty where the sheet names none.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Coalitions { get; init; } = [];

    public IReadOnlyList<SheetOption> AllOptions { get; } = [.. Sheet.Makers.SelectMany(m => m.Options)];

    /// <summary>The number of the maker who controls an option.</summary>
    public int MakerOf(int option) => Enumerable.Range(0, Options.Makers.Count).First(m => Options.Makers[m].Options.Contains(option));

    public SheetWant Want(WantOf want) => Sheet.Makers[want.Maker].Wants[want.Want];

    /// <summary>The ids of the options taken in a state.</summary>
    public IReadOnlyList<string> Taken(int state) =>
        [.. AllOptions.Where((_, o) => (Options.States[state] >> o & 1) > 0).Select(o => o.Id)];
}
