using Casus.Relate.Pairs;

namespace Casus.Relate.Origins;

/// <summary>Who derives from whom of two bodies, and how sure that is; a direction is only given where the texts tell it.</summary>
readonly record struct Direction(int Child, int Parent, Copying Copying, double Score)
{
    // Compression: nearly all of the child is in the parent, and much of the parent is not in the child.
    const double Covered = 0.8;
    const double Uncovered = 0.55;

    // By so much the share of ordinary word pairs must differ in what only one of the two texts has.
    const double LeastOddness = 0.12;

    // Matter of its own on both sides speaks for a common parent that is not here.
    const double OwnMatter = 0.5;

    /// <summary>The direction of a pair, or null where it stays open.</summary>
    public static Direction? Of(Compared pair, IReadOnlyList<Wording> wordings)
    {
        var spun = Spun(pair, wordings);
        if (spun is not null)
            return spun;
        if (pair.CoverA >= Covered && pair.CoverB <= Uncovered)
            return new Direction(pair.A, pair.B, Copying.Summary, pair.CoverA * (1 - pair.CoverB));
        if (pair.CoverB >= Covered && pair.CoverA <= Uncovered)
            return new Direction(pair.B, pair.A, Copying.Summary, pair.CoverB * (1 - pair.CoverA));
        return null;
    }

    /// <summary>Machine substitution leaves word pairs that nobody writes; the parent's are ordinary.</summary>
    static Direction? Spun(Compared pair, IReadOnlyList<Wording> wordings)
    {
        var (a, b) = wordings[pair.A].OrdinaryAgainst(wordings[pair.B]);
        if (Math.Abs(a - b) < LeastOddness || Math.Min(pair.CoverA, pair.CoverB) < OwnMatter)
            return null;
        var (child, parent) = a < b ? (pair.A, pair.B) : (pair.B, pair.A);
        return pair.Cover(child) < Covered ? null : new Direction(child, parent, Copying.Spin, Math.Min(1, Math.Abs(a - b) * 4));
    }
}
