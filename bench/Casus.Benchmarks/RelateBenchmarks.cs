using BenchmarkDotNet.Attributes;
using Casus.Relate.Texts;

namespace Casus.Benchmarks;

/// <summary>Finding candidates among texts on one thread: each text has 500 word triples and 250 content pairs, and every fourth is a copy of an earlier one in part.</summary>
[MemoryDiagnoser]
public class RelateBenchmarks
{
    const int Texts = 20_000;

    (ulong[] Trigrams, ulong[] Bigrams)[] _texts = [];

    [GlobalSetup]
    public void Make() => _texts = [.. Enumerable.Range(0, Texts).Select(i => (Hashes(i, 500), Hashes(i, 250)))];

    /// <summary>Time an article is the figure over 20,000.</summary>
    [Benchmark(OperationsPerInvoke = Texts)]
    public int Candidates() => Relate.Pairs.Candidates.Indexed(_texts).Count();

    // Three in ten hashes of a copy are new.
    static ulong[] Hashes(int text, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Mixing.Mix((ulong)(text % 4 == 3 && i % 10 > 2 ? text - 1 : text), (ulong)i)).Order()];
}
