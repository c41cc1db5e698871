using System.Text.Json;
using Casus.Analysis.CrossImpact;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis;

public sealed class CrossImpactTests
{
    [Fact]
    public void Somewhereland_has_its_published_scenarios()
    {
        var known = AcceptanceCases.Case("cib_somewhereland");
        var matrix = Somewhereland(known);
        var found = ConsistentScenarios.Of(matrix, cancel: TestContext.Current.CancellationToken);
        var names = found.Scenarios.ToDictionary(s => Name(matrix, s));
        Assert.Equal(known.GetProperty("scenarios").GetInt32(), (int)matrix.Scenarios);
        Assert.Equal((true, known.GetProperty("number_consistent").GetInt32()), (found.Complete, found.Scenarios.Count));
        Assert.All(known.GetProperty("consistent").EnumerateArray(), s => Assert.Contains(s.GetString()!, names.Keys));
        foreach (var total in known.GetProperty("total_impact").EnumerateObject())
            Assert.Equal(total.Value.GetInt32(), matrix.TotalImpact(names[total.Name]));
        Assert.Equal(known.GetProperty("balance_of_A2B1C3D1E1F1").Ints(), matrix.Balance([1, 0, 2, 0, 0, 0]));
    }

    [Fact]
    public void The_search_finds_what_trying_every_scenario_finds() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Matrices(), Gen.Choose(0, 2).ToArbitrary(), (matrix, tolerance) =>
            Every(matrix, []).Where(s => matrix.Inconsistency(s) <= tolerance).Select(s => Name(matrix, s))
                .SequenceEqual(ConsistentScenarios.Of(matrix, tolerance, cancel: TestContext.Current.CancellationToken).Scenarios.Select(s => Name(matrix, s)))));

    [Fact]
    public void A_search_that_would_go_too_far_says_how_far_it_went()
    {
        var nothing = new ImpactMatrix([.. Enumerable.Range(0, 20).Select(i => new Descriptor($"d{i}", ["a", "b", "c"]))], [.. Enumerable.Repeat(new int[60], 60)]);
        var found = ConsistentScenarios.Of(nothing, most: 1000, cancel: TestContext.Current.CancellationToken);
        Assert.False(found.Complete);
        Assert.Equal(3486784401, (long)nothing.Scenarios);
    }

    [Fact]
    public void A_file_of_ScenarioWizard_is_read()
    {
        var matrix = ScenarioWizardFile.Read(Written, out var error);
        Assert.Null(error);
        Assert.Equal(["Flow", "Grain"], matrix!.Descriptors.Select(d => d.Name));
        Assert.Equal(["low", "high"], matrix.Descriptors[0].Variants);
        Assert.Equal(-2, matrix.Impact(0, 3));
        Assert.Equal(2, ConsistentScenarios.Of(matrix, cancel: TestContext.Current.CancellationToken).Scenarios.Count);
    }

    [Theory]
    [InlineData(" 0 , 0 , 2 ,-2 ", " 0 , 0 , 2 ", "row 1 of the matrix has 3 numbers, 4 are needed")]
    [InlineData(" 0 , 0 , 2 ,-2 ", " 0 , x , 2 ,-2 ", "'x' is no whole number")]
    [InlineData(" -high\n", "", "3 variants need 3 rows")]
    [InlineData("$ ScenarioWizard 4.0", "ScenarioWizard", "line 1")]
    [InlineData("&Flow\n", "", "line 3: a variant stands before the first descriptor")]
    [InlineData("&Flow\n", "&Flow\nfast\n", "line 4: 'fast' is neither")]
    public void What_is_wrong_with_a_file_is_said(string right, string wrong, string reason)
    {
        Assert.Null(ScenarioWizardFile.Read(Written.Replace(right, wrong, StringComparison.Ordinal), out var error));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_damaged_file_throws() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(
            Gen.Choose(0, Written.Length - 1).ToArbitrary(), Gen.Elements("", "&", "-", "#", ",", "\n", "9999999999", "é", "\0").ToArbitrary(), (at, what) =>
            {
                var read = ScenarioWizardFile.Read(Written[..at] + what + Written[(at + 1)..], out var error);
                return read is null != error is null;
            }));

    const string Written = """
        $ ScenarioWizard 4.0
        river.scw
        &Flow
         -low
         -high
        &Grain
         -dear
         -cheap
        #
        &
         a note
        #
        #
        FFFFFF
        FFFFFF
        #
        #
         0 , 0 , 2 ,-2 
         0 , 0 ,-3 , 3 
         1 ,-1 , 0 , 0 
        -1 , 1 , 0 , 0 
        #
        # 0-0
        ""
        """;

    static ImpactMatrix Somewhereland(JsonElement known)
    {
        var descriptors = known.GetProperty("variants").EnumerateArray()
            .Select(d => d.EnumerateArray().Select(v => v.GetString()!).ToList())
            .Select(v => new Descriptor(v[0][..1], v)).ToList();
        var rows = new List<IReadOnlyList<int>>();
        for (var d = 0; d < descriptors.Count; d++)
            foreach (var variant in descriptors[d].Variants)
            {
                var blocks = known.GetProperty("impacts").GetProperty(variant).EnumerateArray().Select(b => b.Ints()).ToList();
                blocks.Insert(d, new int[descriptors[d].Variants.Count]);
                rows.Add([.. blocks.SelectMany(b => b)]);
            }
        return new ImpactMatrix(descriptors, rows);
    }

    static string Name(ImpactMatrix matrix, IReadOnlyList<int> scenario) =>
        string.Concat(scenario.Select((v, d) => matrix.Descriptors[d].Variants[v]));

    static IEnumerable<IReadOnlyList<int>> Every(ImpactMatrix matrix, int[] chosen) => chosen.Length == matrix.Descriptors.Count
        ? [chosen]
        : Enumerable.Range(0, matrix.Descriptors[chosen.Length].Variants.Count).SelectMany(v => Every(matrix, [.. chosen, v]));

    static Arbitrary<ImpactMatrix> Matrices() => (
        from sizes in Gen.ListOf(Gen.Choose(1, 3), 4)
        from cells in Gen.ListOf(Gen.Choose(-3, 3), sizes.Sum() * sizes.Sum())
        let descriptors = sizes.Select((n, d) => new Descriptor($"{d}", [.. Enumerable.Range(0, n).Select(v => $"{(char)('A' + d)}{v}")])).ToList()
        select new ImpactMatrix(descriptors, [.. cells.Chunk(sizes.Sum())])).ToArbitrary();
}
