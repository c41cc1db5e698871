using Casus.Situate;

namespace Casus.Tell.Operations;

/// <summary>A parameter by which a list of things is narrowed.</summary>
sealed record Filter<T>(Parameter Parameter, Func<T, Arguments, bool> Keeps);

/// <summary>The filters that several views share.</summary>
static class Filters
{
    public static Filter<T> Actor<T>(Func<T, IEnumerable<string?>> actors, string help = "Only of this actor, by id or name.") =>
        Of<T>(new("actor", ParameterKind.Actor, help), (item, actor) => actors(item).Contains(actor));

    public static Filter<T> Issue<T>(Func<T, string?> issue, string help = "Only on what these words name.") =>
        Of<T>(new("issue", ParameterKind.Text, help), (item, words) => Wording.Of(words).Stems.All(Wording.Of(issue(item) ?? "").Stems.Contains));

    public static Filter<T> Choice<T, TEnum>(string name, string help, Func<T, TEnum> value) where TEnum : struct, Enum =>
        Of<T>(
            new(name, ParameterKind.Choice, help) { Choices = [.. Enum.GetValues<TEnum>().Select(v => Worded.Name(v))] },
            (item, choice) => Worded.Name(value(item)) == choice);

    public static Filter<T> Text<T>(string name, string help, Func<T, IEnumerable<string?>> values) =>
        Of<T>(new(name, ParameterKind.Text, help), (item, text) => values(item).Contains(text, StringComparer.OrdinalIgnoreCase));

    /// <summary>What overlaps the time from one date to another; things without a time are left out where either is given.</summary>
    public static IReadOnlyList<Filter<T>> Time<T>(Func<T, (DateTimeOffset Start, DateTimeOffset End)?> time) =>
    [
        Of<T>(new("from", ParameterKind.Date, "Not before this day, month or year."), (item, date) => time(item) is { } t && t.End >= Period.Parse(date)!.Start),
        Of<T>(new("to", ParameterKind.Date, "Not after this day, month or year."), (item, date) => time(item) is { } t && t.Start < Period.Parse(date)!.End),
    ];

    static Filter<T> Of<T>(Parameter parameter, Func<T, string, bool> keeps) =>
        new(parameter, (item, arguments) => arguments.Text(parameter.Name) is not { } given || keeps(item, given));
}
