namespace Casus.Read;

/// <summary>A lasting relation between two actors, as this article tells it. Directed ties run from <see cref="From"/> to <see cref="To"/>.</summary>
public sealed record Tie(Passage Passage, TieType Type, string From, string To) : Statement(Passage)
{
    /// <summary>+1 friendly, −1 hostile, 0 neither.</summary>
    public int Sign { get; init; }

    public bool Directed { get; init; }

    public TieStatus Status { get; init; } = TieStatus.InForce;

    /// <summary>+1 the article says it grows, −1 it falls, 0 neither.</summary>
    public int Trend { get; init; }

    public Period? Since { get; init; }

    public Period? Until { get; init; }

    /// <summary>What the tie is about or is called, as the article words it: "mutual defense pact".</summary>
    public Passage? Label { get; init; }
}
