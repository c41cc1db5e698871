using System.CommandLine;
using Casus.App.Text;
using Casus.Tell.Changes;
using Casus.Tell.Forms;

namespace Casus.App.Commands;

/// <summary><c>casus diff</c>: what changed between two situations, or two days of one, and which article caused it (docs/changes.md).</summary>
static class DiffCommand
{
    public static Command Create()
    {
        var command = new Command("diff", "What changed between two situation files, or two days of one, and which article caused it.");
        var files = new Argument<string[]>("SITUATION") { Description = "Two situation files, or one with --from and --to.", Arity = new ArgumentArity(1, 2) };
        var from = AsOfOption.Create("--from", "The day (month, year) at whose end the first state is taken.");
        var to = AsOfOption.Create("--to", "The day (month, year) at whose end the second state is taken; by default all that is known.");
        var format = FormatOption.Of("text", "json");
        command.Arguments.Add(files);
        foreach (var option in new Option[] { from, to, format })
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is { Length: 1 } && result.GetValue(from) is null)
                result.AddError("One situation is compared between two days: --from DATE, and --to DATE if it is not now.");
        });
        command.SetAction((call, cancel) =>
        {
            var named = call.GetRequiredValue(files);
            var before = CaseArgument.Open([named[0]], call.GetValue(from), cancel).Known;
            var after = CaseArgument.Open([named[^1]], call.GetValue(to), cancel).Known;
            return Task.FromResult(Tell(before, after, call.GetValue(format) == "json", cancel));
        });
        return command;
    }

    static int Tell(Known before, Known after, bool json, CancellationToken cancel)
    {
        var difference = Difference.Between(StateOf(before, cancel), StateOf(after, cancel));
        Console.Out.Write(json ? ChangesJson.Write(difference) : ChangesText.Write(difference, after.Records.Concat(before.Records).Select(r => r.Article)));
        return ExitCode.All;
    }

    static State StateOf(Known known, CancellationToken cancel)
    {
        var told = known.Follow(cancel);
        return State.Of(told.Situation, told.Findings);
    }
}
