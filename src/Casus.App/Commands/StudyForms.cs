using System.CommandLine;

namespace Casus.App.Commands;

/// <summary>The forms in which every study answers: text, JSON, a picture.</summary>
sealed class StudyForms
{
    readonly Option<string> _format = FormatOption.Of("text", "json", "svg");

    public StudyForms(Command command) => command.Options.Add(_format);

    /// <summary>Writes an answer in the form asked for.</summary>
    public int Write(ParseResult call, Func<string> text, Func<string> json, Func<string?> svg)
    {
        var written = call.GetValue(_format) switch { "json" => json(), "svg" => svg(), _ => text() };
        if (written is null)
        {
            Console.Error.WriteLine("There is nothing to draw.");
            return ExitCode.Trouble;
        }
        Console.Out.Write(written.EndsWith('\n') ? written : written + "\n");
        return ExitCode.All;
    }

    /// <summary>Says what cannot be done.</summary>
    public static int Refuse(params IEnumerable<string> reasons)
    {
        foreach (var reason in reasons)
            Console.Error.WriteLine(reason);
        return ExitCode.Trouble;
    }
}
