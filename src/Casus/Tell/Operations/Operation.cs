namespace Casus.Tell.Operations;

/// <summary>
/// One thing that can be asked of a situation, defined once for every surface: the command line, the HTTP API, the web desk,
/// the MCP server and the documentation are made from it.
/// </summary>
/// <param name="Name">The name in kebab case, the same on every surface.</param>
/// <param name="Help">One line that says what it answers.</param>
public sealed record Operation(string Name, string Help, Func<Subject, Arguments, Answer> Function)
{
    /// <summary>What it may be told, in the order in which surfaces show it.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>It writes to the store; without it, asking twice gives the same bytes twice.</summary>
    public bool Writes { get; init; }

    /// <summary>Checks the arguments and answers. A wrong argument is an <see cref="Answer.Refused"/>, no exception.</summary>
    /// <param name="subject">What is asked about.</param>
    /// <param name="given">The values by the names of the parameters; null or absent is not given.</param>
    public Answer Ask(Subject subject, IReadOnlyDictionary<string, string?> given)
    {
        var arguments = new Arguments(this, given, subject);
        return arguments.Problem is { } problem ? new Answer.Refused(problem) : Function(subject, arguments);
    }
}
