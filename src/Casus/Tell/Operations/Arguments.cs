using System.Globalization;

namespace Casus.Tell.Operations;

/// <summary>The values given to an operation, by the names of its parameters; defaults stand in for what is not given.</summary>
public sealed class Arguments
{
    readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    internal Arguments(Operation operation, IReadOnlyDictionary<string, string?> given, Subject subject)
    {
        Problem = given.Keys.FirstOrDefault(name => operation.Parameters.All(p => p.Name != name)) is { } unknown
            ? $"There is no parameter '{unknown}' of '{operation.Name}'. There are: {string.Join(", ", operation.Parameters.Select(p => p.Name))}."
            : operation.Parameters.Select(p => Take(p, given.GetValueOrDefault(p.Name), subject)).OfType<string>().FirstOrDefault();
    }

    /// <summary>Why they cannot be used; null where they can.</summary>
    public string? Problem { get; }

    public string? Text(string name) => _values.GetValueOrDefault(name);

    /// <summary>The number, or null where none is given and none is the default.</summary>
    public int? Number(string name) => Text(name) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    public Period? Date(string name) => Period.Parse(Text(name));

    public bool Flag(string name) => Text(name) == "true";

    /// <summary>The last instant of a date: what "as of" a day means. Null for what is no date.</summary>
    public static DateTimeOffset? EndOf(string? date) => Period.Parse(date)?.End.AddTicks(-1);

    string? Take(Parameter parameter, string? value, Subject subject)
    {
        value = string.IsNullOrWhiteSpace(value) ? parameter.Default : value.Trim();
        if (value is null)
            return parameter.Required ? $"'{parameter.Name}' is needed: {parameter.Help}" : null;
        var (meant, problem) = Meant(parameter, value, subject);
        if (meant is not null)
            _values[parameter.Name] = meant;
        return problem;
    }

    static (string? Value, string? Problem) Meant(Parameter parameter, string value, Subject subject) => parameter.Kind switch
    {
        ParameterKind.Number when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) => (null, $"'{value}' is no number for '{parameter.Name}'."),
        ParameterKind.Date when Period.Parse(value) is null => (null, $"'{value}' is no date for '{parameter.Name}'. Write 2031-05-14, 2031-05 or 2031."),
        ParameterKind.Choice when !parameter.Choices.Contains(value) => (null, $"'{value}' is no '{parameter.Name}'. There are: {string.Join(", ", parameter.Choices)}."),
        ParameterKind.Flag when value is not ("true" or "false") => (null, $"'{parameter.Name}' is true or false, not '{value}'."),
        ParameterKind.Actor => Naming.Actor(subject.Situation, value),
        _ => (value, null),
    };
}
