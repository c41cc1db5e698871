namespace Casus.Relate.Pairs;

/// <summary>
/// Two bodies set side by side; <see cref="A"/> and <see cref="B"/> are their positions, the lower first.
/// <see cref="CoverA"/> is the share of A's sentences that have a partner in B.
/// </summary>
sealed record Compared(int A, int B, Likeness Likeness, Attribution Attribution,
    double CoverA, double CoverB, IReadOnlyList<Partner> Partners)
{
    public double Probability { get; } = Evidence.Probability(Likeness, Attribution);

    /// <summary>The one that gives the other's outlet as its source, if just one does.</summary>
    public int? Follower { get; init; }

    public static Compared Of(Side a, Side b)
    {
        var swap = a.Sketch.Bags.Length > b.Sketch.Bags.Length;
        var alignment = swap ? new Alignment(b.Sketch, a.Sketch) : new Alignment(a.Sketch, b.Sketch);
        var partners = alignment.Mutual
            .Where(m => m.Score >= Alignment.LeastScore)
            .Select(m => (Short: alignment.Shorter.Bags[m.Shorter].Line, Long: alignment.Longer.Bags[m.Longer].Line, Score: Math.Min(1, m.Score)))
            .Select(m => swap ? new Partner(m.Long, m.Short, m.Score) : new Partner(m.Short, m.Long, m.Score))
            .OrderByDescending(p => p.Score).ThenBy(p => p.A)
            .ToList();
        var (coverShorter, coverLonger) = alignment.Covers();
        return new Compared(a.At, b.At, Likeness.Of(alignment), a.Sources.With(b.Sources),
            swap ? coverLonger : coverShorter, swap ? coverShorter : coverLonger, partners)
        {
            Follower = a.Sources.Follows(b.Sources) ? a.At : b.Sources.Follows(a.Sources) ? b.At : null,
        };
    }

    /// <summary>The other body's position.</summary>
    public int Other(int one) => one == A ? B : A;

    /// <summary>The share of one body's sentences that the other has too.</summary>
    public double Cover(int one) => one == A ? CoverA : CoverB;
}
