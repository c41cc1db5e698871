using Casus.Acquire;
using Casus.App.Text;
using Casus.Store;
using Casus.Tell;
using Casus.Tell.Forms;
using Casus.Tell.Texts;

namespace Casus.App.Commands;

/// <summary>One run from the press to a brief: the JSON form prints the model and writes no file, the other writes the brief and the situation.</summary>
sealed class BriefRun(IEnumerable<Acquired> press, DirectoryInfo folder, DateTimeOffset? asOf)
{
    public Manner Manner { get; init; } = new();

    public int Write(bool json, CancellationToken cancel)
    {
        if (!json)
            MakeFolder();
        using ISituationStore store = json ? new MemoryStore() : SqliteStore.Open(In("situation.casus"));
        var run = Take(store, cancel);
        var code = Report.Refusals(run.Refusals, run.New + run.Known);
        var known = Known.Of(store, asOf);
        if (known.Records.Count == 0)
        {
            Console.Error.WriteLine(asOf is null ? "There is no article to tell of." : "There is no article that was known then.");
            return ExitCode.Trouble;
        }
        Tell(known, json, cancel);
        return code;
    }

    void MakeFolder()
    {
        try
        {
            folder.Create();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The folder '{folder}' cannot be made: {exception.Message}", exception);
        }
    }

    Run Take(ISituationStore store, CancellationToken cancel)
    {
        var before = store.Records().Count;
        var run = Engine.Intake().Take(press, store, Report.Progress(), cancel);
        if (before > 0)
            Console.Error.WriteLine($"{In("situation.casus")} held {before} articles already; {run.New} are new.");
        return run;
    }

    void Tell(Known known, bool json, CancellationToken cancel)
    {
        var told = known.Follow(cancel);
        cancel.ThrowIfCancellationRequested();
        if (json)
        {
            Console.Out.Write(ModelJson.Write(told.Situation, told.Findings));
            return;
        }
        var brief = Briefing.WriteWhatHolds(told.Situation, told.Findings, Manner);
        if (brief.Struck.Count > 0)
            Console.Error.WriteLine($"{brief.Struck.Count} of {brief.Struck.Count + brief.Sentences.Count()} sentences were left out, because their passages did not prove them to the word:{string.Concat(brief.Struck.Select(s => $"\n  {OneLine.Of($"{s.Reason}: {s.Sentence.Text}", 1000)}"))}");
        WholeFile.Write(In("brief.html"), HtmlBrief.Write(brief));
        WholeFile.Write(In("brief.md"), MarkdownBrief.Write(brief));
        Console.WriteLine(BriefText.Write(brief));
        Console.Error.WriteLine($"Written: {In("brief.html")}, {In("brief.md")}, {In("situation.casus")}");
    }

    string In(string name) => Path.Combine(Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.FullName), name);
}
