using Casus.Analysis.Evidence;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis;

public sealed class EvidenceTests
{
    [Fact]
    public void Belief_is_that_of_the_case()
    {
        var known = AcceptanceCases.Case("evidence_belief");
        var (random, systematic) = (known.GetProperty("rand").GetDouble(), known.GetProperty("syst").GetDouble());
        Witness Reader(int reports) => new(reports) { Random = random, Systematic = systematic };
        var curated = new Witness(1) { Random = known.GetProperty("curated").GetDouble(), Systematic = 0 };
        Assert.Equal(known.GetProperty("one").GetDouble(), Belief.Of([Reader(1)]), 12);
        Assert.Equal(known.GetProperty("two_same").GetDouble(), Belief.Of([Reader(2)]), 12);
        Assert.Equal(known.GetProperty("two_readers").GetDouble(), Belief.Of([Reader(1), Reader(1)]), 12);
        Assert.Equal(known.GetProperty("two_readers_plus_curated").GetDouble(), Belief.Of([Reader(1), Reader(1), curated]), 12);
    }

    [Fact]
    public void Belief_is_that_of_the_formula_multiplied_out_report_by_report() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(
        (from origins in Gen.Choose(0, 5) from reports in Gen.ListOf(Gen.Choose(1, 6), origins) from random in Gen.Choose(0, 60) from systematic in Gen.Choose(0, 30) select (reports, random / 100.0, systematic / 100.0)).ToArbitrary(),
        told =>
        {
            var (reports, random, systematic) = told;
            var doubt = 1.0;
            foreach (var count in reports)
            {
                var chance = 1.0;
                for (var report = 0; report < count; report++)
                    chance *= random;
                doubt *= systematic + chance;
            }
            return Math.Abs(Belief.Of(reports.Select(c => new Witness(c) { Random = random, Systematic = systematic })) - (1 - doubt)) < 1e-12;
        }));

    [Fact]
    public void A_second_origin_convinces_more_than_a_second_report_of_the_first() =>
        Assert.True(Belief.Of([new Witness(1), new Witness(1)]) > Belief.Of([new Witness(2)]));

    [Fact]
    public void Reports_without_end_leave_the_doubt_about_their_origin() =>
        Assert.Equal(0.95, Belief.Of([new Witness(1000)]), 12);

    [Fact]
    public void Nobody_is_believed() => Assert.Equal(0, Belief.Of([]));

    [Fact]
    public void Heuer_s_hypotheses_rank_by_least_inconsistency()
    {
        var known = AcceptanceCases.Case("ach_heuer_iraq");
        var rows = known.GetProperty("matrix").EnumerateArray().Select((r, i) => Row($"o{i}", r.GetString()!)).ToList();
        var hypotheses = new Hypotheses(3, rows);
        Assert.Equal(known.GetProperty("inconsistencies").Doubles(), hypotheses.Inconsistency());
        Assert.Equal([1, 2, 0], hypotheses.Ranking().SelectMany(g => g));
    }

    [Fact]
    public void The_origin_that_carries_the_ranking_is_named()
    {
        var hypotheses = new Hypotheses(2, [Row("wire", "+-"), Row("wire", "+-"), Row("paper", "-+")]);
        Assert.Equal(["wire"], hypotheses.Decisive());
    }

    [Fact]
    public void A_row_with_a_cell_too_many_is_refused() => Assert.Throws<ArgumentException>(() => new Hypotheses(2, [Row("o", "+++")]));

    static EvidenceRow Row(string origin, string cells) =>
        new(origin, [.. cells.Select(c => c switch { '+' => Consistency.Consistent, '-' => Consistency.Inconsistent, _ => Consistency.Neutral })]);
}
