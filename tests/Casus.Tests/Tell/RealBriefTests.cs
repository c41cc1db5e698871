using System.Runtime.CompilerServices;
using Casus.Read;
using Casus.Store;
using Casus.Tell;
using Casus.Tell.Forms;
using Casus.Tell.Proof;
using Casus.Work;
using Case = Casus.Study.Case;

namespace Casus.Tests.Tell;

/// <summary>Briefs of real runs from the press to the gate: the samples, and the five articles where they are.</summary>
public sealed class RealBriefTests(ITestOutputHelper output)
{
    const double MustCatch = 0.98;
    static readonly string[] Asked = ["number", "name", "denial", "speaker"];
    const double MostStruck = 0.05;

    static readonly Lazy<Intake> Intake = new(() => new Intake(new Reader(Casus.Language.Pipeline.Load()), TimeProvider.System));

    [Theory]
    [InlineData("samples/press")]
    [InlineData("../shared/seeds")]
    public void The_gate_passes_the_brief_and_catches_what_is_swapped(string folder)
    {
        var told = Told(folder);
        var evidence = Evidence.Of(told.Situation, told.Findings);
        var brief = Briefing.Compose(told.Situation, told.Findings);
        foreach (var refused in Gate.Refusals(brief, evidence))
            output.WriteLine(refused.ToString());
        var right = Briefing.WriteWhatHolds(told.Situation, told.Findings);
        var tried = right.Sentences
            .SelectMany(s => Mutations.Of(s, told.Situation).Where(m => m.Wrong.Text != s.Text))
            .Select(m => (m.Kind, m.Wrong, Caught: Gate.Examine(m.Wrong, evidence) is not null))
            .ToList();
        foreach (var kind in tried.GroupBy(t => t.Kind))
            output.WriteLine($"{kind.Key}: {kind.Count(t => t.Caught)} of {kind.Count()} ({100.0 * kind.Count(t => t.Caught) / kind.Count():F1} %)");
        foreach (var missed in tried.Where(t => !t.Caught))
            output.WriteLine($"missed {missed.Kind}: {missed.Wrong.Text}");
        Assert.All(tried.GroupBy(t => t.Kind).Where(k => Asked.Contains(k.Key)), k => Assert.True(k.Count(t => t.Caught) >= MustCatch * k.Count(), $"{k.Key}: {k.Count(t => t.Caught)} of {k.Count()}"));
        Assert.True(right.Struck.Count <= MostStruck * brief.Sentences.Count(), $"{right.Struck.Count} of {brief.Sentences.Count()} struck");
    }

    [Theory]
    [InlineData("samples/hostile")]
    public void What_hostile_pages_say_is_never_markup_or_struck_silently(string folder)
    {
        var told = Told(folder);
        var html = HtmlBrief.Write(Briefing.WriteWhatHolds(told.Situation, told.Findings));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", Attributes(html), StringComparison.OrdinalIgnoreCase);
    }

    static string Attributes(string html) => string.Join(' ', html.Split("href=\"").Skip(1).Select(a => a.Split('"')[0]));

    static Case Told(string folder)
    {
        var path = Path.GetFullPath(Path.Combine(Root(), folder));
        Assert.SkipUnless(Directory.Exists(path), $"{folder} is not here.");
        using var store = new MemoryStore();
        Intake.Value.Take(Casus.Acquire.Sources.Open([path]), store, cancel: TestContext.Current.CancellationToken);
        return Casus.Work.Pipeline.Follow(store.Records());
    }

    static string Root([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "../../..");
}
