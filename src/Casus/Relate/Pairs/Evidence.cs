namespace Casus.Relate.Pairs;

/// <summary>
/// What speaks for a common origin of two texts: words in a row, sentences with one partner, and content pairs, each as an
/// excess over independent reports. Two paths lead to the verdict, words backed by sentences or sentences backed by
/// content pairs; <see cref="Margin"/> is how far the better of them is past its limits.
/// </summary>
readonly record struct Evidence(double Words, double Sentences, double Pairs)
{
    const double Strong = 1.5;
    const double Backing = 0.3;

    // A logistic through the margins of generated copies and of independent reports; docs/relate.md has the table.
    const double Steepness = 3;

    public double Margin => Math.Max(
        Math.Min(Words - Strong, Sentences - Backing),
        Math.Min(Sentences - Strong, Pairs - Backing));

    /// <summary>The probability of a common origin.</summary>
    public double Probability => 1 / (1 + Math.Exp(-Steepness * Margin));

    public static Evidence Of(Likeness likeness)
    {
        var excess = Background.Excess(likeness);
        return new Evidence(excess[0], (excess[3] + excess[4] + excess[5] + excess[6]) / 4, excess[2]);
    }
}
