using System.CommandLine;
using Casus.Acquire;

namespace Casus.App.Commands;

/// <summary>The arguments by which every verb takes the press: paths, and whether each line is an article.</summary>
sealed class PressArguments
{
    readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders of articles (.txt .html .md .jsonl .csv), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    readonly Option<bool> _lines = new("--lines") { Description = "Take each line of a text file as an article." };

    public PressArguments(Command command)
    {
        RefuseOptions(_paths);
        command.Arguments.Add(_paths);
        command.Options.Add(_lines);
    }

    public IEnumerable<Acquired> Open(ParseResult call) => Sources.Open(call.GetRequiredValue(_paths), call.GetValue(_lines));

    // An option that does not exist is no path: a file whose name begins with a dash is written ./-name.
    internal static void RefuseOptions(Argument<string[]> paths) => paths.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
            result.AddError($"There is no option '{token.Value}'. A path that begins with a dash is written ./{token.Value}.");
    });
}
