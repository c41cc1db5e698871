using System.Runtime.CompilerServices;
using Casus.Analysis.Conflict;
using Casus.Study.Conflicts;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Study;

public sealed class ConflictFileTests
{
    static readonly string Canal = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "../../../samples/study/canal.yaml"));

    [Fact]
    public void A_file_is_read_as_it_is_written()
    {
        var model = Model(Canal);
        Assert.Equal(["Orlandia", "Veld and Tamur", "The League"], model.Sheet.Makers.Select(m => m.Name));
        Assert.Equal(["silent", "dig"], model.Taken(model.StatusQuo));
        Assert.Equal(new Grounds.Quoted("herald", "no member, no water"), model.Sheet.Makers[1].Wants[1].Grounds);
        Assert.True(model.Sheet.Makers[2].Wants[0].Contested);
    }

    [Fact]
    public void Every_option_of_a_state_between_two_threats_is_bad_and_what_would_free_one_is_told()
    {
        var answer = ConflictStudy.Of(Model(Canal));
        var certificate = answer.Certificates.Single();
        Assert.True(certificate.EveryOptionIsBad);
        Assert.Contains(certificate.Freeing, f => f.Wants is [{ That: "blockade IFF join" }, { That: "NOT dig" }] or [{ That: "NOT dig" }, { That: "blockade IFF join" }]);
        Assert.Contains(answer.Equilibria, e => e.Taken.SequenceEqual(["join", "dig", "blockade"]));
    }

    [Fact]
    public void Why_things_stand_as_they_do_is_told_in_the_words_of_the_file()
    {
        var now = ConflictStudy.Of(Model(Canal)).Now.ToDictionary(n => n.Maker);
        Assert.False(now["Veld and Tamur"].IsStable);
        Assert.StartsWith("If Veld and Tamur moves to \"divert the Mara\"", now["Veld and Tamur"].Sentences[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("that: NOT divert", "that: NOT flood", "line 18: 'flood' is no option (character 5); there are silent, oppose, join, dig, divert, blockade")]
    [InlineData("that: NOT divert", "that: NOT", "line 18: the condition ends where an option, NOT or '(' should follow")]
    [InlineData("    source: {article: \"gazette\", quote: \"Orlandia lives off the Mara\"}\n", "", "line 18: the source is missing")]
    [InlineData("status-quo: [silent, dig]", "status-quo: [silent, oppose]", "line 3: the status quo is infeasible: 'silent AND oppose' cannot hold")]
    [InlineData("status-quo: [silent, dig]", "status-quo: [swim]", "line 3: the status quo names 'swim', which is no option")]
    [InlineData("status-quo: [silent, dig]\n", "", "line 2: the status quo is missing")]
    [InlineData("silent AND oppose", "silent AND NOT silent", "contradicts itself: it can never hold")]
    [InlineData("- {that: \"silent AND join\"}", "- {that: \"silent OR NOT silent\"}", "the infeasible patterns contradict each other: together they leave no state")]
    [InlineData("id: oppose", "id: silent", "two options have the id 'silent'")]
    [InlineData("id: oppose", "id: xor", "line 11: 'xor' is no id")]
    [InlineData("contested: true", "contested: perhaps", "'contested' is true or false, not 'perhaps'")]
    [InlineData("actor:", "aktor:", "line 6: a maker has no field 'aktor'")]
    [InlineData("makers:", "makers: [", "line ")]
    [InlineData("words: \"keep silent\"", "words: *x", "aliases (*) are not read")]
    public void What_is_wrong_is_told_with_its_line(string right, string wrong, string told)
    {
        var bad = Assert.IsType<ConflictRead.Bad>(ConflictFile.Read(Canal.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(bad.Faults, f => f.ToString().Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("alternatives: [silent, swim]", "line 59: 'swim' is no option; there are silent, oppose")]
    [InlineData("alternatives: [silent]", "line 59: alternatives are two different options or more")]
    [InlineData("alternatives: silent", "'alternatives' should be a list")]
    [InlineData("exactly-one: [[silent, silent]]", "line 59: alternatives are two different options or more")]
    [InlineData("exactly-one:\n- {of: [silent, oppose], becuase: x}", "line 60: a group of alternatives has no field 'becuase'")]
    [InlineData("exactly-one: [oppose, join]", "line 3: the status quo is infeasible: 'NOT (oppose OR join)' cannot hold")]
    [InlineData("horizon: far", "line 59: 'horizon' is a whole number from 1 to 50, not 'far'")]
    [InlineData("horizon: 0", "line 59: 'horizon' is a whole number from 1 to 50, not '0'")]
    [InlineData("coalitions: [[Orlandia, Nobody]]", "line 59: a coalition names 'Nobody', who is no maker; there are Orlandia, Veld and Tamur, The League")]
    [InlineData("coalitions: [Orlandia]", "line 59: a coalition has two different makers or more")]
    public void What_is_wrong_with_a_short_form_is_told_with_its_line(string added, string told) =>
        Assert.Contains(told, Faults(Canal.TrimEnd() + "\n" + added + "\n"), StringComparison.Ordinal);

    [Fact]
    public void A_strong_want_below_one_that_is_not_is_refused() => Assert.Contains("line 24: 'NOT dig' is strong but stands below 'NOT divert', which is not",
        Faults(Canal.Replace("    contested: true\n- name: \"Veld", "    strong: true\n- name: \"Veld", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void Alternatives_in_one_line_are_what_the_patterns_in_four_are()
    {
        var lines = Canal.Split('\n').ToList();
        lines.RemoveRange(lines.FindIndex(l => l.Contains("silent AND oppose", StringComparison.Ordinal)), 4);
        var model = Model(string.Join('\n', lines).TrimEnd() + "\nexactly-one: [silent, oppose, join]\n");
        Assert.Equal(Model(Canal).Options.States, model.Options.States);
        Assert.Equal(model.Options.States, Model(ConflictFile.Write(model.Sheet)).Options.States);
    }

    [Fact]
    public void What_is_asked_in_the_file_or_beside_it_is_answered()
    {
        var model = Model(Canal.TrimEnd() + "\nhorizon: 3\ncoalitions: [[Orlandia, The League]]\n");
        var answer = ConflictStudy.Of(model);
        Assert.Equal(3, answer.Foresight!.Moves);
        Assert.Equal([["Orlandia", "The League"]], answer.Together!.Groups);
        Assert.Equal([3, 2], [model.Sheet.Horizon!.Value, ConflictStudy.Of(model, new ConflictQuestion { Horizon = 2 }).Foresight!.Moves!.Value]);
        Assert.Equal(4, ConflictStudy.Of(model, new ConflictQuestion { Coalitions = true }).Together!.Groups.Count);
        Assert.Equal(model.Sheet.Coalitions, Model(ConflictFile.Write(model.Sheet)).Sheet.Coalitions);
    }

    [Fact]
    public void Strength_and_the_unknown_are_told_where_the_file_has_them()
    {
        var plain = ConflictStudy.Of(Model(Canal));
        Assert.Empty(plain.Unknown);
        Assert.All(plain.Equilibria, e => Assert.Empty(e.StrongFor.Concat(e.WeakFor)));
        var strong = ConflictStudy.Of(Model(Canal.Replace("quote: \"Orlandia lives off the Mara\"}", "quote: \"Orlandia lives off the Mara\"}\n    strong: true", StringComparison.Ordinal)));
        Assert.All(strong.Equilibria, e => Assert.Equal(["Orlandia"], e.StrongFor.Concat(e.WeakFor)));
        var unknown = ConflictStudy.Of(Model(Canal.Replace("whoever joins will find the port closed\"}", "whoever joins will find the port closed\"}\n    unknown: true", StringComparison.Ordinal)));
        Assert.Equal(Enum.GetValues<Ignorance>(), unknown.Unknown.Select(u => u.Ignorance));
        Assert.All(unknown.Unknown[0].Equilibria, e => Assert.Contains(unknown.Unknown[3].Equilibria, o => o.SequenceEqual(e)));
    }

    [Fact]
    public void A_maker_without_preferences_is_refused() => Assert.Contains("the preferences of A are missing", Faults("""
        conflict: x
        status-quo: []
        makers:
        - name: A
          options: [{id: a}]
        """), StringComparison.Ordinal);

    [Fact]
    public void Preferences_that_go_in_a_circle_are_refused_with_their_names() => Assert.Contains("line 8: the preferences go in a circle: one, two", Faults("""
        conflict: x
        status-quo: []
        makers:
        - name: A
          options: [{id: a}]
          wants:
          - id: one
            over: [two]
            that: a
            source: {assumed: so}
          - id: two
            over: [one]
            that: NOT a
            source: {assumed: so}
        """), StringComparison.Ordinal);

    [Fact]
    public void What_is_said_to_weigh_more_stands_first()
    {
        var model = Model("""
            conflict: x
            status-quo: []
            makers:
            - name: A
              options: [{id: a}, {id: b}]
              wants:
              - {id: low, that: a, source: {assumed: so}}
              - {id: high, over: [low], that: b, source: {assumed: so}}
            """);
        Assert.Equal(["b", "a"], model.Sheet.Makers[0].Wants.Select(w => w.That));
    }

    [Fact]
    public void Lists_within_lists_without_end_are_refused() =>
        Assert.Contains("nested deeper", Faults(new string('[', 100_000)), StringComparison.Ordinal);

    [Fact]
    public void No_damaged_file_throws() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(
        Gen.Choose(0, Canal.Length - 1).ToArbitrary(),
        Gen.Choose(0, 12).ToArbitrary(),
        Gen.Elements("", ":", "- ", "\"", "{", "}", "[", "&a ", "*a", "\t", "\0", "é", "😀", "NOT ", "\n", "!!", "? ", "%", "|", "\ud800").ToArbitrary(),
        (at, cut, what) => ConflictFile.Read(Canal[..at] + what + Canal[Math.Min(Canal.Length, at + cut)..]) is ConflictRead.Good or ConflictRead.Bad { Faults.Count: > 0 }));

    [Fact]
    public void What_is_written_is_read_again() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(
        Gen.ArrayOf(Gen.Elements("a", "\"", "\\", "\n", "\t", "’", "😀", ":", "#", "{", "-", "\u2028", "\u0007", "é", " ", "\ud800", "\ufeff", "\u0085")).ToArbitrary(),
        parts =>
        {
            var words = "x" + string.Concat(parts) + "x";
            var sheet = new Sheet(words)
            {
                StatusQuo = ["a"],
                Makers = [new SheetMaker(words, [new SheetOption("a", words, null)], [new SheetWant("NOT a", new Grounds.Quoted(words, words)) { Words = words, Contested = true }])],
                Infeasible = [new SheetPattern("a AND NOT a", words)],
                Notes = [words],
            };
            // The pattern contradicts itself: all else must be read for that to be the only fault.
            return ConflictFile.Read(ConflictFile.Write(sheet)) is ConflictRead.Bad { Faults: [{ Reason: var reason }] } && reason.Contains("contradicts itself", StringComparison.Ordinal)
                && ConflictFile.Read(ConflictFile.Write(sheet with { Infeasible = [] })) is ConflictRead.Good good
                && good.Model.Sheet.Makers[0].Wants[0].Words == words.Replace('\ud800', '\ufffd');
        }));

    [Fact]
    public void The_inverse_names_the_preference_that_stands_in_the_way()
    {
        var model = Model(Canal);
        var state = model.Options.Number(0b0_01_100);
        var turning = ConflictStudy.Inverse(model, Concept.Nash, state);
        Assert.Contains(turning.Sets, s => s.Any(w => model.Want(w).That == "blockade IFF join"));
    }

    static string Faults(string text) => string.Join('\n', Assert.IsType<ConflictRead.Bad>(ConflictFile.Read(text)).Faults);

    static ConflictModel Model(string text) => ConflictFile.Read(text) switch
    {
        ConflictRead.Good good => good.Model,
        var bad => throw new InvalidOperationException(string.Join('\n', ((ConflictRead.Bad)bad).Faults)),
    };

    static string Here([CallerFilePath] string file = "") => file;
}
