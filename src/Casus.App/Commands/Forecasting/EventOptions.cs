using System.CommandLine;
using Casus.Acquire.Events;
using Casus.Store;
using Casus.Study.Forecasts;

namespace Casus.App.Commands.Forecasting;

/// <summary>The options by which a verb takes a history of events, the day to look ahead from, and the days to look ahead.</summary>
sealed class EventOptions
{
    readonly Option<string[]> _events = new("--events")
    {
        Description = "Files and folders of coded events (GDELT, ICEWS, POLECAT, ACLED, UCDP GED), or a situation file.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
        Required = true,
    };

    readonly Option<int> _within = new("--within")
    {
        Description = "The length of the window: 7d, 2w.",
        DefaultValueFactory = _ => 7,
        CustomParser = result =>
        {
            if (Question.ParseDays(result.Tokens[0].Value) is { } days)
                return days;
            result.AddError($"'{result.Tokens[0].Value}' is no number of days. Write 7d or 2w, up to 366 days.");
            return 0;
        },
    };

    readonly Option<DateOnly?> _from = new("--from") { Description = "The first day of the window; the day after the last event unless given. Nothing of it or later is looked at." };

    public EventOptions(Command command)
    {
        command.Options.Add(_events);
        command.Options.Add(_within);
        command.Options.Add(_from);
    }

    /// <summary>Reads the events; what is refused is told at once.</summary>
    public EventInput Open(ParseResult call)
    {
        var (files, situations) = Split(call.GetRequiredValue(_events));
        var rows = EventFiles.Open(files).ToList();
        var events = rows.OfType<EventRow.Taken>().Select(r => r.Event).Concat(situations.SelectMany(Stored)).ToList();
        var code = Report.Refusals([.. rows.OfType<EventRow.Refused>().Select(r => r.Refusal)], events.Count);
        return new EventInput(new EventHistory(events, call.GetValue(_from)?.AddDays(-1)), events, call.GetValue(_from), call.GetValue(_within), code);
    }

    static (List<string> Files, List<string> Situations) Split(string[] paths)
    {
        var groups = paths.ToLookup(path => path.EndsWith(".casus", StringComparison.OrdinalIgnoreCase));
        return ([.. groups[false]], [.. groups[true]]);
    }

    static IReadOnlyList<CodedEvent> Stored(string file)
    {
        if (!File.Exists(file))
            throw new EventFileException($"There is no situation file {file}.");
        using var store = SqliteStore.Open(file);
        return [.. SituationEvents.Of(store.Records())];
    }
}
