namespace Casus.Relate.Pairs;

/// <summary>
/// What speaks for a common origin of two texts, as a probability. Sentences with one partner weigh most. Loose rewrites
/// have few of these, but words in a row and content pairs beyond what one event explains: that alone leaves a pair open
/// (<see cref="Open"/>), and only three texts that bear each other out decide it.
/// </summary>
static class Evidence
{
    /// <summary>The probability of a pair that its words alone speak for.</summary>
    public const double Open = 0.46;

    const double Words = 1.5;
    const double ContentPairs = 1.4;
    const double Sentences = 0.3;

    // The table is fitted on copies made by rule; the press rewrites more freely, so the balance leans to its side.
    const double Lean = 0.4;

    // Log odds that each kind of credit adds (docs/relate.md).
    const double SharedCredit = 1;
    const double CreditOfOther = 1.5;

    public static double Probability(Likeness likeness, Attribution attribution)
    {
        var excess = Background.Excess(likeness);
        var odds = Background.LogOdds(excess) + Lean + attribution switch
        {
            Attribution.OneOther => CreditOfOther,
            Attribution.Shared => SharedCredit,
            _ => 0,
        };
        var probability = 1 / (1 + Math.Exp(-odds));
        return IsLoose(excess) ? Math.Max(Open, probability) : probability;
    }

    static bool IsLoose(double[] excess) =>
        excess[0] > Words && excess[2] > ContentPairs && excess[Likeness.FirstOfSentences..].Average() > Sentences;
}
