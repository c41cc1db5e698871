namespace Casus.Analysis.Conflict;

/// <summary>A want by the numbers of its maker and of its place among the maker's wants.</summary>
public readonly record struct WantOf(int Maker, int Want)
{
    /// <summary>Every want of a model, maker by maker.</summary>
    public static IReadOnlyList<WantOf> All(OptionModel model) =>
        [.. model.Makers.SelectMany((m, i) => Enumerable.Range(0, m.Wants.Count).Select(j => new WantOf(i, j)))];
}
