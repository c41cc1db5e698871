using System.CommandLine;
using Casus.Acquire;
using Casus.App.Text;
using Casus.Clean;
using Casus.Tell.Forms;

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
        command.SetAction((call, cancel) => Task.FromResult(Run(press.Open(call), call.GetValue(format) == "jsonl", cancel)));
        return command;
    }

    static int Run(IEnumerable<Acquired> press, bool json, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        foreach (var acquired in press)
        {
            cancel.ThrowIfCancellationRequested();
            switch (acquired is Acquired.Taken taken ? Cleaner.Clean(taken.Page) : new Cleaned.Rejected(((Acquired.Refused)acquired).Refusal))
            {
                case Cleaned.Kept kept:
                    Console.Out.Write(json ? ArticleJson.Write(kept.Article, kept.Removed) + "\n" : ArticleText.Write(kept.Article, kept.Removed));
                    break;
                case Cleaned.Rejected rejected:
                    refusals.Add(rejected.Refusal);
                    break;
            }
        }
        return Report.Refusals(refusals);
    }
}
