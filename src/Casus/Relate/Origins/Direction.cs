using Casus.Relate.Pairs;

namespace Casus.Relate.Origins;

/// <summary>Who derives from whom of two bodies, and how sure that is; a direction is only given where the texts tell it.</summary>
readonly record struct Direction(int Child, int Parent, Copying Copying, double Score)
{
    // Compression: nearly all of the child is in the parent, and much of the parent is not in the child.
    const double Covered = 0.8;
    const double Uncovered = 0.75;
    const double Unpartnered = 0.55;

    // By so much the share of ordinary word pairs must differ in what only one of the two has, in so many pairs at least;
    // or in fewer by so many standard errors.
    const double LeastOddness = 0.12;
    const int LeastPairs = 20;
    const int FewestPairs = 8;
    const double LeastErrors = 2;

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
        : IsShort(pair, pair.Other(child)) ? Copying.Summary
        : Copying.Rewrite;

    /// <summary>Machine substitution leaves word pairs that nobody writes; the parent's, in the same sentences, are ordinary.</summary>
    static Direction? Spun(Compared pair, Wordings wordings)
    {
        var (ofA, ofB) = (pair.Partners.Select(p => p.A), pair.Partners.Select(p => p.B));
        var a = wordings[pair.A].Own(ofA, wordings[pair.B], ofB);
        var b = wordings[pair.B].Own(ofB, wordings[pair.A], ofA);
        var difference = a.Ordinary - b.Ordinary;
        if (!Tells(a, b) || Math.Min(pair.CoverA, pair.CoverB) < OwnMatter)
            return null;
        var (child, parent) = difference < 0 ? (pair.A, pair.B) : (pair.B, pair.A);
        return pair.Cover(child) < Covered ? null : new Direction(child, parent, Copying.Spin, Math.Min(1, Math.Abs(difference) * 4));
    }

    static bool Tells((int Count, double Ordinary) a, (int Count, double Ordinary) b)
    {
        var (few, difference) = (Math.Min(a.Count, b.Count), Math.Abs(a.Ordinary - b.Ordinary));
        if (difference < LeastOddness || few < FewestPairs)
            return false;
        var error = Math.Sqrt((Variance(a.Ordinary) / a.Count) + (Variance(b.Ordinary) / b.Count));
        return few >= LeastPairs || difference >= LeastErrors * error;
    }

    static double Variance(double share) => share * (1 - share);

    static Direction? Shortened(Compared pair)
    {
        var (child, parent) = pair.CoverA >= pair.CoverB ? (pair.A, pair.B) : (pair.B, pair.A);
        return pair.Cover(child) >= Covered && IsShort(pair, parent)
            ? new Direction(child, parent, Copying.Summary, pair.Cover(child) * (1 - pair.Cover(parent)))
            : null;
    }

    /// <summary>Whether much of the parent is left out. Many of its sentences have something alike in any text of the story, but few a partner.</summary>
    static bool IsShort(Compared pair, int parent) => pair.Cover(parent) <= Uncovered && pair.Mutual(parent) <= Unpartnered;
}
