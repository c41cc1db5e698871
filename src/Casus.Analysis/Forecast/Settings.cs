using Casus.Analysis.Forecast.Trees;

namespace Casus.Analysis.Forecast;

/// <summary>How a forecaster learns and looks. The same settings, seed and history give the same forecasts, on any number of cores.</summary>
public sealed record Settings
{
    public static Settings Full { get; } = new();

    public static Settings Quick { get; } = new() { Lessons = 90, Growth = new() { Trees = 200, Rate = 0.1 } };

    /// <summary>Days at the beginning from which nothing is learned, because too little is known.</summary>
    public int Warmup { get; init; } = 20;

    /// <summary>The ranker learns from at most so many of the last days.</summary>
    public int Lessons { get; init; } = 200;

    /// <summary>And from at most so many rows: where days are rich, it takes fewer days.</summary>
    public int Rows { get; init; } = 2_500_000;

    /// <summary>How many candidates the first stage leaves to the ranker.</summary>
    public int Kept { get; init; } = 200;

    /// <summary>Of the candidates that are no answer, so many of the best are learned from,</summary>
    public int Rivals { get; init; } = 20;

    /// <summary>and about so many of the others, each standing for several.</summary>
    public int Others { get; init; } = 10;

    /// <summary>How many days pass between what is known and what is asked: 1 where every day is taken in before the next.</summary>
    public int Horizon { get; init; } = 1;

    public Growth Growth { get; init; } = new();

    public int Seed { get; init; } = 1;
}
