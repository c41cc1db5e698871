using Casus.Read;

namespace Casus.Tests.Samples;

/// <summary>A lasting relation between two actors.</summary>
sealed record TrueTie(TieType Type, string From, string To, int Sign, TieStatus Status)
{
    public bool Directed { get; init; }

    public int Trend { get; init; }

    public Period? Since { get; init; }

    public Period? Until { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
