using System.CommandLine;
using Casus.Clean;
using Casus.Tell.Forms;
using Casus.Tell.Texts;
using Casus.Work;

namespace Casus.App.Commands;

/// <summary><c>casus clean</c>: the article of each page and what was removed.</summary>
static class CleanCommand
{
    public static Command Create()
    {
        var command = new Command("clean", "Shows the clean text of each page and what was removed from it.");
        var press = new PressArguments(command);
        var format = FormatOption.Of("text", "jsonl");
        command.Options.Add(format);
        command.SetAction((call, cancel) => Task.FromResult(Report.Each(
            Intake.Clean(press.Open(call, cancel), cancel).Select(c => Tell(c, call.GetValue(format) == "jsonl")), cancel)));
        return command;
    }

    static Told Tell(Cleaned cleaned, bool json) => cleaned switch
    {
        Cleaned.Kept kept => new(json ? ArticleJson.Write(kept.Article, kept.Removed) + "\n" : ArticleText.Write(kept.Article, kept.Removed), null),
        Cleaned.Rejected rejected => new(null, rejected.Refusal),
        _ => throw new NotSupportedException(cleaned.GetType().Name),
    };
}
