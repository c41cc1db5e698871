using Casus.Relate.Pairs;

namespace Casus.Relate.Origins;

/// <summary>Who derives from whom of two bodies, and how sure that is; a direction is only given where the texts tell it.</summary>
readonly record struct Direction(int Child, int Parent, Copying Copying, double Score)
{
    // Compression: nearly all of the child is in the parent, and much of the parent is not in the child.
    const double Covered = 0.8;
    const double Uncovered = 0.55;

    // By so much the share of ordinary word pairs must differ in what only one of the two has, in so many pairs at least.
    const double LeastOddness = 0.12;
    const int LeastPairs = 20;

    // Matter of its own on both sides speaks for a common parent that is not here.
    const double OwnMatter = 0.5;

    // The child repeats its parent's word triples to this share: no rewrite but a copy.
    const double Verbatim = 0.6;

    /// <summary>The direction of a pair, or null where it stays open.</summary>
    public static Direction? Of(Compared pair, Wordings wordings) =>
        Credited(pair) ?? Spun(pair, wordings) ?? Shortened(pair);

    /// <summary>One says that it has it from the other.</summary>
    static Direction? Credited(Compared pair) =>
        pair.Follower is { } child ? new Direction(child, pair.Other(child), Kind(pair, child), 1) : null;

    static Copying Kind(Compared pair, int child) =>
        pair.Likeness.Containment >= Verbatim ? Copying.Copy
        : pair.Cover(pair.Other(child)) <= Uncovered ? Copying.Summary
        : Copying.Rewrite;

    /// <summary>Machine substitution leaves word pairs that nobody writes; the parent's, in the same sentences, are ordinary.</summary>
    static Direction? Spun(Compared pair, Wordings wordings)
    {
        var (ofA, ofB) = (pair.Partners.Select(p => p.A), pair.Partners.Select(p => p.B));
        var a = wordings[pair.A].Own(ofA, wordings[pair.B], ofB);
        var b = wordings[pair.B].Own(ofB, wordings[pair.A], ofA);
        var difference = a.Ordinary - b.Ordinary;
        if (Math.Min(a.Count, b.Count) < LeastPairs || Math.Abs(difference) < LeastOddness || Math.Min(pair.CoverA, pair.CoverB) < OwnMatter)
            return null;
        var (child, parent) = difference < 0 ? (pair.A, pair.B) : (pair.B, pair.A);
        return pair.Cover(child) < Covered ? null : new Direction(child, parent, Copying.Spin, Math.Min(1, Math.Abs(difference) * 4));
    }

    static Direction? Shortened(Compared pair)
    {
        var (child, parent) = pair.CoverA >= pair.CoverB ? (pair.A, pair.B) : (pair.B, pair.A);
        return pair.Cover(child) >= Covered && pair.Cover(parent) <= Uncovered
            ? new Direction(child, parent, Copying.Summary, pair.Cover(child) * (1 - pair.Cover(parent)))
            : null;
    }
}
