using System.CommandLine;
using Casus.Acquire;
using Casus.App.Text;
using Casus.Tell.Forms;
using Casus.Work;

namespace Casus.App.Commands;

/// <summary><c>casus read</c>: what each article states, one JSON object a line (docs/reading-schema.md).</summary>
static class ReadCommand
{
    public static Command Create()
    {
        var command = new Command("read", "Shows what each article states: actors, utterances, events, ties, stances, causes, options.");
        var press = new PressArguments(command);
        var format = FormatOption.Of("text", "jsonl");
        command.Options.Add(format);
        command.SetAction((call, cancel) => Task.FromResult(Run(press.Open(call), call.GetValue(format) == "jsonl", cancel)));
        return command;
    }

    static int Run(IEnumerable<Acquired> press, bool json, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        foreach (var outcome in Engine.Intake().Read(press, cancel))
        {
            switch (outcome)
            {
                case Outcome.Taken { Record: var record }:
                    Console.Out.Write(json ? ReadingJson.Write(record.Reading, record.Removed) + "\n" : ReadingText.Write(record.Reading));
                    break;
                case Outcome.Refused refused:
                    refusals.Add(refused.Refusal);
                    break;
            }
        }
        return Report.Refusals(refusals);
    }
}
