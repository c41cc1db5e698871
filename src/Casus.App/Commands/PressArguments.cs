using System.CommandLine;
using Casus.Acquire;
using Casus.Acquire.Web;

namespace Casus.App.Commands;

/// <summary>The arguments by which every verb takes the press: paths, and whether each line is an article.</summary>
sealed class PressArguments
{
    readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders of articles (.txt .html .md .jsonl .csv), feeds and archives of them, addresses (https://…), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    readonly Option<bool> _lines = new("--lines") { Description = "Take each line of a text file as an article." };

    readonly FetchArguments _fetching;

    public PressArguments(Command command)
    {
        _fetching = new(command);
        RefuseOptions(_paths);
        command.Arguments.Add(_paths);
        command.Options.Add(_lines);
    }

    /// <summary>The files in their order, then what was asked for from the network.</summary>
    public IEnumerable<Acquired> Open(ParseResult call, CancellationToken cancel = default)
    {
        var paths = call.GetRequiredValue(_paths).ToLookup(Address.IsWeb);
        return Sources.Open([.. paths[false]], call.GetValue(_lines))
            .Concat(paths.Contains(true) ? WebPress.Open([.. paths[true]], _fetching.Options(call), TimeProvider.System, cancel) : []);
    }

    // An option that does not exist is no path: a file whose name begins with a dash is written ./-name.
    internal static void RefuseOptions(Argument<string[]> paths) => paths.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
            result.AddError($"There is no option '{token.Value}'. A path that begins with a dash is written ./{token.Value}.");
    });
}
