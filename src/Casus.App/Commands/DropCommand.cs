using System.CommandLine;
using Casus.App.Text;
using Casus.Situate;
using Casus.Study;
using Casus.Tell;
using Casus.Tell.Changes;
using Casus.Tell.Forms;
using Casus.Tell.Texts;
using Casus.Work;

namespace Casus.App.Commands;

/// <summary><c>casus drop</c>: which findings and sentences fall without an origin, an article or an outlet (docs/changes.md).</summary>
static class DropCommand
{
    public static Command Create()
    {
        var command = new Command("drop", "Which findings and sentences of the brief fall without an origin, an article or an outlet.");
        var from = new CaseArgument(command);
        var origin = new Option<string?>("--origin") { Description = "An origin: its letter in the brief, its id, or whom it credits." };
        var article = new Option<string?>("--article") { Description = "An article by its id." };
        var outlet = new Option<string?>("--outlet") { Description = "All articles of an outlet." };
        var format = FormatOption.Of("text", "json");
        foreach (var option in new Option[] { origin, article, outlet, format })
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(origin), result.GetValue(article), result.GetValue(outlet) }.Count(v => v is not null) != 1)
                result.AddError("Name what to do without: --origin, --article or --outlet, one of them.");
        });
        command.SetAction((call, cancel) =>
        {
            var (known, code) = from.Open(call, cancel);
            var told = known.Follow(cancel);
            var withdrawal = call.GetValue(origin) is { } o ? Withdrawal.OfOrigin(told.Situation, o)
                : call.GetValue(article) is { } a ? Withdrawal.OfArticle(told.Situation, a)
                : Withdrawal.OfOutlet(told.Situation, call.GetRequiredValue(outlet)!);
            return Task.FromResult(withdrawal is null ? Unknown(told.Situation) : Tell(told, withdrawal, call.GetValue(format) == "json", cancel) is var done && done == ExitCode.All ? code : done);
        });
        return command;
    }

    static int Tell(Case told, Withdrawal withdrawal, bool json, CancellationToken cancel)
    {
        var brief = Briefing.WriteWhatHolds(told.Situation, told.Findings);
        var fallout = Fallout.Of((told.Situation, told.Findings, brief), withdrawal, Pipeline.Follow(withdrawal.From(told.Situation), told.Situation.Docket, cancel).Findings);
        Console.Out.Write(json ? ChangesJson.Write(fallout) : FalloutText.Write(fallout));
        return ExitCode.All;
    }

    static int Unknown(Situation situation)
    {
        Console.Error.WriteLine("There is no such origin, article or outlet. There are:");
        foreach (var source in Withdrawal.Sources(situation))
            Console.Error.WriteLine(OneLine.Of($"origin {string.Join(", ", source.Origins)}{(source.Credit is { } credit ? $" ({credit})" : "")} · article {source.Article.Id} · outlet {source.Article.Outlet ?? "not named"}", 300));
        return ExitCode.Trouble;
    }
}
