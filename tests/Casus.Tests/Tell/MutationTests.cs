using Casus.Tell;
using Casus.Tell.Proof;

namespace Casus.Tests.Tell;

/// <summary>Law 6: swapping a number, a name or a negation in any sentence is caught.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    const double MustCatch = 0.98;

    [Fact]
    public void Swapped_numbers_names_and_denials_are_caught()
    {
        var evidence = Evidence.Of(River.Situation, River.Findings);
        var tried = Briefing.Compose(River.Situation, River.Findings).Sentences
            .SelectMany(s => Mutations.Of(s, River.Situation).Where(m => m.Wrong.Text != s.Text))
            .Select(m => (m.Kind, m.Wrong, Caught: Gate.Examine(m.Wrong, evidence) is not null))
            .ToList();
        foreach (var kind in tried.GroupBy(t => t.Kind))
            output.WriteLine($"{kind.Key}: {kind.Count(t => t.Caught)} of {kind.Count()}");
        foreach (var missed in tried.Where(t => !t.Caught))
            output.WriteLine($"missed {missed.Kind}: {missed.Wrong.Text}");
        Assert.True(tried.Count > 200);
        Assert.True(tried.Count(t => t.Caught) >= MustCatch * tried.Count, $"{tried.Count(t => t.Caught)} of {tried.Count}");
    }
}
