using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>Turns a comparison into a verdict.</summary>
static class Judge
{
    // Between these the texts alone do not decide, and the verdict says so.
    const double Likely = 0.5;
    const double Unlikely = 0.3;

    // Of three texts that bear each other out each pair is likelier than alone; of the pairs that are no copies so many
    // are put into the right story (B³ precision and recall on news-cluster-dev, docs/relate.md).
    const double BorneOut = 0.6;
    const double RightStory = 0.95;

    public static Pair Of(Compared pair, IReadOnlyList<Body> bodies, bool sameOrigin, bool sameStory)
    {
        var verdict = Verdict(pair, sameOrigin, sameStory);
        var score = verdict switch
        {
            Relate.Verdict.SameOrigin => sameOrigin ? Math.Max(BorneOut, pair.Probability) : pair.Probability,
            Relate.Verdict.Unknown => 0.5,
            _ => RightStory * (1 - pair.Probability),
        };
        return new Pair(bodies[pair.A].Id, bodies[pair.B].Id, verdict, Math.Round(score, 3))
        {
            Passages = verdict is Relate.Verdict.SameOrigin or Relate.Verdict.Unknown or Relate.Verdict.SameStory
                ? new Parallels(pair, pair.A, bodies)
                : [],
        };
    }

    /// <summary>A group decides where a pair alone would not.</summary>
    static Verdict Verdict(Compared pair, bool sameOrigin, bool sameStory) =>
        sameOrigin || pair.Probability >= Likely ? Relate.Verdict.SameOrigin
        : pair.Probability > Unlikely ? Relate.Verdict.Unknown
        : sameStory ? Relate.Verdict.SameStory
        : Relate.Verdict.SameTopic;
}
