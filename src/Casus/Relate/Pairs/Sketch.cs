using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>
/// What is compared of a body. All of it is outside speech: reports of one event by different hands share
/// quoted words more than rewrites do (docs/relate.md).
/// </summary>
sealed class Sketch
{
    // A sentence with less than this many distinct terms is a fragment and has no partner of its own.
    const int LeastTerms = 4;

    readonly Dictionary<int, List<int>> _bagsOf = [];

    Sketch(Body body, bool[] spoken, Weights weights)
    {
        Body = body;
        Trigrams = Shingles.Trigrams(body, spoken);
        Bigrams = Shingles.Bigrams(body, spoken, weights);
        Bags = [.. Enumerable.Range(0, body.Lines.Length).Select(l => BagOf(body, l, spoken, weights)).Where(b => b.Terms.Length >= LeastTerms)];
        for (var b = 0; b < Bags.Length; b++)
            foreach (var term in Bags[b].Terms)
            {
                if (!_bagsOf.TryGetValue(term, out var bags))
                    _bagsOf[term] = bags = [];
                bags.Add(b);
            }
    }

    public Body Body { get; }

    /// <summary>Hashes of three stems in a row, ascending.</summary>
    public ulong[] Trigrams { get; }

    /// <summary>Hashes of two content stems in either order, ascending.</summary>
    public ulong[] Bigrams { get; }

    public Bag[] Bags { get; }

    public static Sketch Of(Body body, bool[] spoken, Weights weights) => new(body, spoken, weights);

    /// <summary>The bags that hold a term.</summary>
    public IReadOnlyList<int> BagsOf(int term) => _bagsOf.TryGetValue(term, out var bags) ? bags : [];

    static Bag BagOf(Body body, int line, bool[] spoken, Weights weights)
    {
        var terms = new SortedSet<int>();
        for (var i = body.Lines[line].First; i < body.Lines[line].Last; i++)
            if (!spoken[i])
                terms.Add(body.Tokens[i].Term);
        var values = terms.Select(t => weights[t]).ToArray();
        return new Bag(line, [.. terms], values, values.Sum());
    }
}
