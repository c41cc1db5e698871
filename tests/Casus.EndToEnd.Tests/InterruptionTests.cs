namespace Casus.EndToEnd.Tests;

/// <summary>Ctrl-C and the request to end, wherever they come.</summary>
public sealed class InterruptionTests
{
    // A request that is heard ends a run within about a second; twice that on a machine that does other things too.
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(2.5);

    public InterruptionTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals to send");

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("INT", "INT")]
    public void A_run_that_waits_for_input_is_broken_off_with_one_line(params string[] signals)
    {
        using var casus = new Program();
        Expect(casus.Interrupt(["brief", "-"], TimeSpan.FromSeconds(2), signals));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public void A_run_that_works_is_broken_off_and_the_situation_opens_afterwards(int seconds)
    {
        using var casus = new Program();
        casus.Put("many.jsonl", string.Concat(Enumerable.Range(0, 3000).Select(i => Row($"a{i}", ""))));
        Expect(casus.Interrupt(["brief", "many.jsonl"], TimeSpan.FromSeconds(seconds), "INT"));
        Assert.DoesNotContain(Directory.GetFiles(casus.In("brief")), f => f.EndsWith(".part", StringComparison.Ordinal));
        var again = casus.Run("brief", casus.Put("one.jsonl", Row("one", "\"published\":\"2021-05-03\",")), "--as-of", "2021-05-04");
        Assert.True(again.Code == 0, again.Errors);
    }

    static string Row(string id, string fields) =>
        $"{{\"id\":\"{id}\",{fields}\"text\":\"The Republic of Orlandia and the Kingdom of Veld signed treaty {id} on the river Sarn on Tuesday. The minister of state said of {id} that it was a good day for both of the countries.\"}}\n";

    static void Expect((Ended Ended, TimeSpan Took) run)
    {
        Assert.Equal(130, run.Ended.Code);
        Assert.Equal("Broken off. What was stored before is kept.", run.Ended.Errors.Trim());
        Assert.True(run.Took < Soon, $"it took {run.Took.TotalSeconds} s");
    }
}
