using Casus.Clean;
using Casus.Read;
using Casus.Relate;
using Casus.Tests.Samples;

namespace Casus.Tests.Relate.Contradictions;

/// <summary>The rules hold on situations that they were not made for.</summary>
public sealed class InventedTests(ITestOutputHelper output)
{
    static readonly Lazy<Reader> Reader = new(() => new Reader(Casus.Language.Pipeline.Load()));

    // At least so many of the five contradictions are found, at most so many alarms are false, and no update or rounding is called a contradiction.
    const double LeastRecall = 0.8;
    const double LeastPrecision = 0.8;

    [Fact]
    public void A_ferry_accident() => Expect(Invented.Ferry, Invented.FerryTruth);

    [Fact]
    public void An_election_count() => Expect(Invented.Count, Invented.CountTruth);

    [Fact]
    public void A_border_incident() => Expect(Invented.Border, Invented.BorderTruth);

    void Expect(IReadOnlyList<Article> articles, IReadOnlyList<TrueConflict> truth)
    {
        var score = new Score(Relater.Relate([.. articles.Select(a => Reader.Value.Read(a))]).Conflicts, truth);
        output.WriteLine(score.Table());
        Assert.True(score.Recall(harmless: false) >= LeastRecall, score.Table());
        Assert.True(score.Precision(harmless: false) >= LeastPrecision, score.Table());
        Assert.Empty(score.Misfiled());
    }
}
