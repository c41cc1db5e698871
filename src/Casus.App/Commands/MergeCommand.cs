using System.CommandLine;
using Casus.Store;
using Casus.Work;

namespace Casus.App.Commands;

/// <summary><c>casus merge</c>: joins situation files without loss.</summary>
static class MergeCommand
{
    public static Command Create()
    {
        var command = new Command("merge", "Joins situation files without loss: all articles, versions, decisions and runs. Again changes nothing.");
        var files = new Argument<string[]>("SITUATION") { Description = "Situation files (.casus) or their folders.", Arity = ArgumentArity.OneOrMore };
        var target = new Option<string>("--out", "-o") { Description = "The situation file to write; one that is there already is added to.", Required = true };
        command.Arguments.Add(files);
        command.Options.Add(target);
        command.SetAction(call => Run(call.GetRequiredValue(files), call.GetRequiredValue(target)));
        return command;
    }

    static int Run(string[] files, string target)
    {
        var sources = new List<ISituationStore>();
        try
        {
            sources.AddRange(files.Select(SubjectArgument.OpenFile));
            using var store = SqliteStore.Open(target);
            var added = Merging.Into(store, sources);
            Console.WriteLine($"{target}: {added} new of {sources.Sum(s => s.All().Count)} versions of articles.");
            return ExitCode.All;
        }
        finally
        {
            sources.ForEach(s => s.Dispose());
        }
    }
}
