using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>Shows the sentences that two bodies have in common side by side.</summary>
static class Parallels
{
    const int Most = 12;

    /// <summary>The best partners as passages, the body at <paramref name="first"/> on the side A.</summary>
    public static IReadOnlyList<Parallel> Of(Compared pair, int first, IReadOnlyList<Body> bodies)
    {
        var (left, right) = (bodies[first], bodies[pair.Other(first)]);
        return
        [
            .. pair.Partners.Take(Most)
                .Select(p => first == pair.A ? (Left: p.A, Right: p.B, p.Score) : (Left: p.B, Right: p.A, p.Score))
                .Select(p => new Parallel(left.Quote(left.Lines[p.Left]), right.Quote(right.Lines[p.Right]), Math.Round(p.Score, 3))),
        ];
    }
}
