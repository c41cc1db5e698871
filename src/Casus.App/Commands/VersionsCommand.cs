using System.CommandLine;
using Casus.Store;
using Casus.Tell.Texts;

namespace Casus.App.Commands;

/// <summary><c>casus versions</c>: the articles of a situation that came in several versions, and how these differ.</summary>
static class VersionsCommand
{
    public static Command Create()
    {
        var command = new Command("versions", "Shows how the versions of an article differ, or of every article that has several.");
        var situation = new Argument<string>("SITUATION") { Description = "A situation file (.casus) that casus brief has written, or the folder it lies in." };
        var article = new Argument<string?>("ARTICLE") { Description = "The id of an article.", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(situation);
        command.Arguments.Add(article);
        command.SetAction(call => Run(SituationArgument.Place(call.GetRequiredValue(situation)), call.GetValue(article)));
        return command;
    }

    static int Run(string file, string? article)
    {
        using var store = SqliteStore.Open(file);
        var versions = store.Versions(article);
        foreach (var several in versions.GroupBy(r => r.Article.Id, StringComparer.Ordinal))
            Console.Out.Write(VersionsText.Write([.. several]));
        if (versions.Count > 0)
            return ExitCode.All;
        Console.Error.WriteLine(article is null ? "No article has more than one version." : $"There is no article '{OneLine.Of(article, 200)}'.");
        return article is null ? ExitCode.All : ExitCode.Trouble;
    }
}
