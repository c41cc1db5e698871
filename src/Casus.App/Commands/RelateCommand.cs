using System.CommandLine;
using Casus.Acquire;
using Casus.App.Text;
using Casus.Relate;
using Casus.Tell.Forms;
using Casus.Work;

namespace Casus.App.Commands;

/// <summary><c>casus relate</c>: who tells the same story and who copies whom (docs/relate.md).</summary>
static class RelateCommand
{
    public static Command Create()
    {
        var command = new Command("relate", "Shows which articles tell the same story, which share an origin, and who derives from whom.");
        var press = new PressArguments(command);
        var format = FormatOption.Of("text", "json");
        command.Options.Add(format);
        command.SetAction((call, cancel) => Task.FromResult(Run(press.Open(call, cancel), call.GetValue(format) == "json", cancel)));
        return command;
    }

    static int Run(IEnumerable<Acquired> press, bool json, CancellationToken cancel)
    {
        var outcomes = Engine.Intake().Read(press, cancel).ToList();
        var readings = Identities.Unify([.. outcomes.OfType<Outcome.Taken>().Select(o => o.Record.Reading).DistinctBy(r => r.Article.Id)]);
        cancel.ThrowIfCancellationRequested();
        var relations = Relater.Relate(readings);
        Console.Out.WriteLine(json ? RelationsJson.Write(relations) : RelationsText.Write(relations, [.. readings.Select(r => r.Article)]));
        return Report.Refusals([.. outcomes.OfType<Outcome.Refused>().Select(o => o.Refusal)], readings.Count);
    }
}
