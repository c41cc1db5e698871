namespace Casus.Analysis.Evidence;

/// <summary>
/// One origin of reports: how many it makes, and how likely it is that one of them is wrong by chance and that all are wrong together.
/// </summary>
public sealed record Witness(int Reports)
{
    /// <summary>The chance that a single report is wrong, apart from the others.</summary>
    public double Random { get; init; } = 0.3;

    /// <summary>The chance that the origin is wrong as a whole; its copies share it.</summary>
    public double Systematic { get; init; } = 0.05;

    /// <summary>The chance that everything it reports is wrong.</summary>
    public double Doubt => Reports <= 0 ? 1 : Math.Min(1, Systematic + Math.Pow(Random, Reports));
}
