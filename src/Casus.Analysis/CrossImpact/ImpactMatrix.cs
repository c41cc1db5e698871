namespace Casus.Analysis.CrossImpact;

/// <summary>
/// A cross-impact matrix (Weimer-Jehle 2006): how far each variant of each descriptor promotes (positive) or hampers (negative) each variant of
/// the others. Rows act, columns are acted on; variants are counted through all descriptors.
/// </summary>
public sealed class ImpactMatrix
{
    readonly int[][] _rows;
    readonly int[] _first;

    /// <exception cref="ArgumentException">A descriptor without variants, or a matrix that is not square over all variants.</exception>
    public ImpactMatrix(IReadOnlyList<Descriptor> descriptors, IReadOnlyList<IReadOnlyList<int>> rows)
    {
        if (descriptors.FirstOrDefault(d => d.Variants.Count == 0) is { } empty)
            throw new ArgumentException($"'{empty.Name}' has no variant.", nameof(descriptors));
        Descriptors = descriptors;
        _first = new int[descriptors.Count + 1];
        for (var d = 0; d < descriptors.Count; d++)
            _first[d + 1] = _first[d] + descriptors[d].Variants.Count;
        if (rows.Count != Variants || rows.Any(r => r.Count != Variants))
            throw new ArgumentException($"{Variants} variants need {Variants} rows of as many numbers.", nameof(rows));
        _rows = [.. rows.Select(r => r.ToArray())];
    }

    public IReadOnlyList<Descriptor> Descriptors { get; }

    /// <summary>The variants of all descriptors together.</summary>
    public int Variants => _first[^1];

    /// <summary>The number, through all descriptors, of a descriptor's first variant.</summary>
    public int First(int descriptor) => _first[descriptor];

    public int Impact(int from, int to) => _rows[from][to];

    /// <summary>How many scenarios there are, consistent or not.</summary>
    public System.Numerics.BigInteger Scenarios => Descriptors.Aggregate(System.Numerics.BigInteger.One, (n, d) => n * d.Variants.Count);

    /// <summary>The impact balance of a scenario (one variant a descriptor): for every variant the sum of what the chosen variants do to it.</summary>
    public IReadOnlyList<int> Balance(IReadOnlyList<int> scenario)
    {
        var balance = new int[Variants];
        for (var d = 0; d < scenario.Count; d++)
            for (var to = 0; to < Variants; to++)
                balance[to] += _rows[_first[d] + scenario[d]][to];
        return balance;
    }

    /// <summary>The total impact score: the balance of the chosen variants, summed.</summary>
    public int TotalImpact(IReadOnlyList<int> scenario)
    {
        var balance = Balance(scenario);
        return Enumerable.Range(0, scenario.Count).Sum(d => balance[_first[d] + scenario[d]]);
    }

    /// <summary>How far the worst placed descriptor falls short of its best variant: 0 for a consistent scenario.</summary>
    public int Inconsistency(IReadOnlyList<int> scenario)
    {
        var balance = Balance(scenario);
        return Enumerable.Range(0, scenario.Count)
            .Max(d => Enumerable.Range(_first[d], Descriptors[d].Variants.Count).Max(v => balance[v]) - balance[_first[d] + scenario[d]]);
    }
}
