using System.CommandLine;
using Casus.Tell.Forms;
using Casus.Tell.Texts;
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
        command.SetAction((call, cancel) => Task.FromResult(Report.Each(
            Engine.Intake().Read(press.Open(call, cancel), cancel).Select(o => Tell(o, call.GetValue(format) == "jsonl")), cancel)));
        return command;
    }

    static Told Tell(Outcome outcome, bool json) => outcome switch
    {
        Outcome.Taken { Record: var record } => new(json ? ReadingJson.Write(record.Reading, record.Removed) + "\n" : ReadingText.Write(record.Reading), null),
        Outcome.Refused refused => new(null, refused.Refusal),
        _ => throw new NotSupportedException(outcome.GetType().Name),
    };
}
