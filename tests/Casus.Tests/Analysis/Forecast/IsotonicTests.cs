using Casus.Analysis.Forecast.Windows;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis.Forecast;

public sealed class IsotonicTests
{
    [Fact]
    public void A_higher_score_never_has_a_lower_chance() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Seen(), seen =>
        {
            var isotonic = new Isotonic(seen);
            var chances = Enumerable.Range(0, 21).Select(i => isotonic.Chance(i / 20.0)).ToList();
            return chances.Zip(chances.Skip(1)).All(p => p.First <= p.Second + 1e-12) && (seen.Length == 0 || chances.All(c => c is > 0 and < 1));
        }));

    [Fact]
    public void Scores_that_say_too_much_are_brought_down()
    {
        var isotonic = new Isotonic(Enumerable.Range(0, 100).Select(i => (0.9, i % 2 == 0)));
        Assert.Equal(0.5, isotonic.Chance(0.9), 2);
    }

    static Arbitrary<(double, bool)[]> Seen() =>
        (from score in Gen.Choose(0, 20)
         from happened in Gen.Elements(true, false)
         select (score / 20.0, happened)).ArrayOf().ToArbitrary();
}
