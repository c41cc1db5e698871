using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Casus.Relate.Texts;

namespace Casus.Relate.Stories;

/// <summary>
/// The nearest earlier bodies of each of many, by an inverted index of their heaviest terms. Of a term that many have only
/// the latest are looked at: what is one story hangs together through these. Safe for several threads once made.
/// </summary>
sealed class Neighbours
{
    const int HeaviestTerms = 20;
    const int Latest = 150;
    const int Nearest = 24;

    readonly (int Posting, int Place)[][] _places;

    readonly List<List<(int Body, float Value)>> _postings = [];

    // Arrays of nothing but zeros, one a thread at work.
    readonly ConcurrentBag<float[]> _spare = [];

    public Neighbours(IReadOnlyList<Body> bodies, Vector[] vectors)
    {
        var numbers = new Dictionary<int, int>();
        _places = new (int, int)[vectors.Length][];
        for (var b = 0; b < vectors.Length; b++)
            _places[b] = [.. Heaviest(bodies[b], vectors[b]).Select(i => Enter(numbers, vectors[b].Terms[i], b, vectors[b].Values[i]))];
    }

    /// <summary>The nearest bodies before this one, nearest first.</summary>
    public IEnumerable<int> Before(int body)
    {
        var near = _spare.TryTake(out var spare) ? spare : new float[_places.Length];
        var touched = new List<int>();
        foreach (var (posting, place) in _places[body])
        {
            var entries = CollectionsMarshal.AsSpan(_postings[posting]);
            foreach (var (other, value) in entries[Math.Max(0, place - Latest)..place])
            {
                if (near[other] == 0)
                    touched.Add(other);
                near[other] += value * entries[place].Value;
            }
        }
        var ranked = touched.ConvertAll(other => (Score: -near[other], Other: other));
        foreach (var other in touched)
            near[other] = 0;
        _spare.Add(near);
        ranked.Sort();
        return ranked.Take(Nearest).Select(r => r.Other);
    }

    (int Posting, int Place) Enter(Dictionary<int, int> numbers, int term, int body, float value)
    {
        ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var known);
        if (!known)
        {
            posting = _postings.Count;
            _postings.Add([]);
        }
        _postings[posting].Add((body, value));
        return (posting, _postings[posting].Count - 1);
    }

    /// <summary>The places of the heaviest terms in a vector; equal ones by the stem, not by the number it happens to have.</summary>
    static IEnumerable<int> Heaviest(Body body, Vector vector)
    {
        var ranked = Enumerable.Range(0, vector.Terms.Length).Select(i => (Value: -vector.Values[i], Key: body.KeyOf(vector.Terms[i]), Place: i)).ToArray();
        Array.Sort(ranked);
        return ranked.Take(HeaviestTerms).Where(r => r.Value < 0).Select(r => r.Place);
    }
}
