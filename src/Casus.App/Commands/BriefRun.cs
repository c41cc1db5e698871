using Casus.Acquire;
using Casus.App.Text;
using Casus.Situate;
using Casus.Store;
using Casus.Tell;
using Casus.Tell.Forms;
using Casus.Work;

namespace Casus.App.Commands;

/// <summary>One run from the press to a brief: the JSON form prints the model and writes no file, the other writes the brief and the situation.</summary>
sealed class BriefRun(IEnumerable<Acquired> press, DirectoryInfo folder, DateTimeOffset? asOf)
{
    public int Write(bool json, CancellationToken cancel)
    {
        if (!json)
            folder.Create();
        using ISituationStore store = json ? new MemoryStore() : SqliteStore.Open(In("situation.casus"));
        var run = Take(store, cancel);
        var code = Report.Refusals(run.Refusals);
        var records = store.Records(asOf);
        if (records.Count == 0)
        {
            Console.Error.WriteLine(asOf is null ? "There is no article to tell of." : "There is no article that was known then.");
            return ExitCode.Trouble;
        }
        Tell(records, json);
        return code;
    }

    Run Take(ISituationStore store, CancellationToken cancel)
    {
        var before = store.Records().Count;
        var run = Engine.Intake().Take(press, store, Report.Progress(), cancel);
        if (before > 0)
            Console.Error.WriteLine($"{In("situation.casus")} held {before} articles already; {run.New} are new.");
        return run;
    }

    void Tell(IReadOnlyList<Record> records, bool json)
    {
        var told = Pipeline.Follow(records);
        if (json)
        {
            Console.Out.Write(ModelJson.Write(told.Situation, told.Findings));
            return;
        }
        var brief = Briefing.WriteWhatHolds(told.Situation, told.Findings);
        if (brief.Struck.Count > 0)
            Console.Error.WriteLine($"{brief.Struck.Count} of {brief.Struck.Count + brief.Sentences.Count()} sentences were left out, because their passages did not prove them to the word:{string.Concat(brief.Struck.Select(s => $"\n  {s.Reason}: {s.Sentence.Text}"))}");
        File.WriteAllText(In("brief.html"), HtmlBrief.Write(brief));
        File.WriteAllText(In("brief.md"), MarkdownBrief.Write(brief));
        Console.WriteLine(BriefText.Write(brief));
        Console.Error.WriteLine($"Written: {In("brief.html")}, {In("brief.md")}, {In("situation.casus")}");
    }

    string In(string name) => Path.Combine(Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.FullName), name);
}
