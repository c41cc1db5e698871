namespace Casus.Analysis.Forecast.Trees;

/// <summary>How trees grow: how many, how large, how boldly each corrects, and the shares of queries and columns that each sees.</summary>
public sealed record Growth
{
    public int Trees { get; init; } = 300;

    public int Leaves { get; init; } = 31;

    public double Rate { get; init; } = 0.08;

    public double Ridge { get; init; } = 5;

    /// <summary>The least rows of a leaf that may be split further is twice this.</summary>
    public int LeastRows { get; init; } = 60;

    public double LeastCurvature { get; init; } = 2;

    public double QueryShare { get; init; } = 0.3;

    public double ColumnShare { get; init; } = 0.5;
}
