using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>An outline with its terms weighed as they tell among the bodies of its topic.</summary>
sealed class Sketch
{
    Sketch(Outline outline, Weights weights)
    {
        Outline = outline;
        Bigrams = Shingles.Bigrams(outline.Body, outline.Spoken, weights);
        Weights = Array.ConvertAll(outline.Terms, t => weights[t]);
        var masses = new double[outline.Lines.Length];
        for (var t = 0; t < Weights.Length; t++)
            foreach (var bag in outline.BagsOf(t))
                masses[bag] += Weights[t];
        Bags = [.. outline.Lines.Zip(masses, (line, mass) => new Bag(line, mass))];
    }

    public Outline Outline { get; }

    public ulong[] Trigrams => Outline.Trigrams;

    /// <summary>Hashes of two content stems in either order, ascending.</summary>
    public ulong[] Bigrams { get; }

    /// <summary>What each of the outline's terms weighs.</summary>
    public double[] Weights { get; }

    public Bag[] Bags { get; }

    public static Sketch Of(Outline outline, Weights weights) => new(outline, weights);
}
