using Casus.Tests.Samples;

namespace Casus.Tests.Relate.Contradictions;

/// <summary>The contradictions of the press samples; the table of misses and false alarms is printed.</summary>
public sealed class PressTests(ITestOutputHelper output)
{
    // What is reached; four of the twenty need more than words: an abstention against "did not take part", "were not" for
    // the dead of the sentence before, what harm is worth, and two who get the credit.
    const double LeastPrecision = 0.95;
    const double LeastRecall = 0.8;

    [Fact]
    public void Contradictions_of_the_samples_are_found_and_told_from_updates_and_roundings()
    {
        var score = new Score(PressCase.Case.Situation.Relations.Conflicts, Press.Truth.Conflicts, Press.Truth.Corrections);
        output.WriteLine(score.Table());
        Assert.True(score.Precision(harmless: false) >= LeastPrecision, score.Table());
        Assert.True(score.Recall(harmless: false) >= LeastRecall, score.Table());
        Assert.Empty(score.Misfiled());
    }
}
