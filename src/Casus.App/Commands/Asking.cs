using System.CommandLine;
using Casus.Tell.Forms;
using Casus.Tell.Operations;
using Casus.Tell.Texts;

namespace Casus.App.Commands;

/// <summary>Makes the options of an operation, asks it, and writes the answer: how every operation meets the command line.</summary>
sealed class Asking
{
    readonly Operation _operation;
    readonly List<(Parameter Parameter, Symbol Symbol)> _symbols = [];
    readonly Option<string> _format = FormatOption.Of("text", "json");

    /// <param name="command">The verb that gets the options.</param>
    /// <param name="operation">What it asks.</param>
    /// <param name="positional">A parameter that the verb takes as arguments, not as an option.</param>
    public Asking(Command command, Operation operation, (Parameter Parameter, Argument<string[]> Argument)? positional = null)
    {
        _operation = operation;
        foreach (var parameter in operation.Parameters.Where(p => p != positional?.Parameter))
        {
            var option = OptionOf(parameter);
            _symbols.Add((parameter, option));
            command.Options.Add(option);
        }
        if (positional is { } taken)
            _symbols.Add((taken.Parameter, taken.Argument));
        command.Options.Add(_format);
    }

    public int Ask(Subject subject, ParseResult call)
    {
        var answer = _operation.Ask(subject, _symbols.ToDictionary(s => s.Parameter.Name, s => Given(call, s.Symbol), StringComparer.Ordinal));
        if (answer is Answer.Refused)
        {
            Console.Error.Write(AnswerText.Write(answer));
            return ExitCode.Trouble;
        }
        Console.Out.Write(call.GetValue(_format) == "json" ? AnswerJson.Write(answer) : AnswerText.Write(answer));
        return ExitCode.All;
    }

    static Option OptionOf(Parameter parameter)
    {
        if (parameter.Kind == ParameterKind.Flag)
            return new Option<bool>("--" + parameter.Name) { Description = parameter.Help };
        var option = new Option<string?>("--" + parameter.Name)
        {
            Description = parameter.Help + (parameter.Default is { } usual ? $" [default: {usual}]" : ""),
            Required = parameter.Required,
        };
        if (parameter.Choices.Count > 0)
            option.AcceptOnlyFromAmong([.. parameter.Choices]);
        return option;
    }

    static string? Given(ParseResult call, Symbol symbol) => symbol switch
    {
        Option<bool> flag => call.GetValue(flag) ? "true" : null,
        Option<string?> option => call.GetValue(option),
        Argument<string[]> words => string.Join(' ', call.GetValue(words) ?? []),
        _ => null,
    };
}
