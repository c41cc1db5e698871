namespace Casus.Relate.Pairs;

/// <summary>
/// Two bodies set side by side; <see cref="A"/> and <see cref="B"/> are their positions, the lower first.
/// <see cref="CoverA"/> is the share of A's sentences that have a partner in B, <see cref="MutualA"/> of those that are their
/// partner's best match too.
/// </summary>
sealed record Compared(int A, int B, Likeness Likeness, Attribution Attribution,
    double CoverA, double CoverB, double MutualA, double MutualB, Partner[] Partners)
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
            .Select(m => (Short: alignment.Shorter.Bags[m.Shorter].Line, Long: alignment.Longer.Bags[m.Longer].Line, Score: (float)Math.Min(1, m.Score)))
            .Select(m => swap ? new Partner(m.Long, m.Short, m.Score) : new Partner(m.Short, m.Long, m.Score))
            .OrderByDescending(p => p.Score).ThenBy(p => p.A)
            .ToArray();
        var (coverShorter, coverLonger) = alignment.Covers;
        return new Compared(a.At, b.At, Likeness.Of(alignment), a.Sources.With(b.Sources),
            swap ? coverLonger : coverShorter, swap ? coverShorter : coverLonger,
            Share(partners, a.Sketch), Share(partners, b.Sketch), partners)
        {
            Follower = a.Sources.Follows(b.Sources) ? a.At : b.Sources.Follows(a.Sources) ? b.At : null,
        };
    }

    /// <summary>The same of bodies that stand elsewhere, in the same order.</summary>
    public Compared At(IReadOnlyList<int> positions) => this with
    {
        A = positions[A],
        B = positions[B],
        Follower = Follower is { } follower ? positions[follower] : null,
    };

    /// <summary>The other body's position.</summary>
    public int Other(int one) => one == A ? B : A;

    /// <summary>The share of one body's sentences that the other has too.</summary>
    public double Cover(int one) => one == A ? CoverA : CoverB;

    /// <summary>The share of one body's sentences that have one in the other all to themselves.</summary>
    public double Mutual(int one) => one == A ? MutualA : MutualB;

    static double Share(Partner[] partners, Sketch sketch) => sketch.Bags.Length == 0 ? 0 : partners.Length / (double)sketch.Bags.Length;
}
