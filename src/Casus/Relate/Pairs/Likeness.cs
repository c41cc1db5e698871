namespace Casus.Relate.Pairs;

/// <summary>
/// In which respects two texts are alike; each is 0 for texts with nothing in common and grows with likeness.
/// <see cref="Sentences"/> is the number of sentences of the shorter text, on which the last four rest.
/// </summary>
sealed record Likeness(double Trigrams, double Containment, double Bigrams, double Peak, double Lead, double Share, double Mean, int Sentences)
{
    public static IReadOnlyList<string> Names { get; } = ["trigrams", "containment", "bigrams", "peak", "lead", "share", "mean"];

    /// <summary>From this value on they are averages over sentences.</summary>
    public const int FirstOfSentences = 3;

    /// <summary>The values in the order of <see cref="Names"/>. Of counts the root is taken, which makes them less skewed.</summary>
    public double[] Values => [Math.Sqrt(Trigrams), Math.Sqrt(Containment), Math.Sqrt(Bigrams), Peak, Lead, Share, Mean];

    public static Likeness Of(Alignment alignment)
    {
        var (a, b) = (alignment.Shorter, alignment.Longer);
        var shared = Shingles.Shared(a.Trigrams, b.Trigrams);
        return new Likeness(
            Jaccard(shared, a.Trigrams.Length, b.Trigrams.Length),
            shared / (double)Math.Max(1, Math.Min(a.Trigrams.Length, b.Trigrams.Length)),
            Jaccard(Shingles.Shared(a.Bigrams, b.Bigrams), a.Bigrams.Length, b.Bigrams.Length),
            alignment.Peak, alignment.Lead, alignment.MutualShare, alignment.Mean, a.Bags.Length);
    }

    static double Jaccard(int shared, int a, int b) => a + b == 0 ? 0 : shared / (double)(a + b - shared);
}
