using System.Collections;
using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>
/// The sentences that two bodies have in common, side by side: the best partners as passages, the body at <c>first</c> on the
/// side A. They are quoted when they are read: a hundred thousand articles have more of them than memory holds.
/// </summary>
sealed class Parallels(Compared pair, int first, IReadOnlyList<Body> bodies) : IReadOnlyList<Parallel>
{
    const int Most = 12;

    public int Count => Math.Min(Most, pair.Partners.Length);

    public Parallel this[int index]
    {
        get
        {
            var (a, b, score) = pair.Partners[index];
            var (left, right) = first == pair.A ? (a, b) : (b, a);
            return new(bodies[first].Quote(left), bodies[pair.Other(first)].Quote(right), Math.Round(score, 3));
        }
    }

    public IEnumerator<Parallel> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
