using Casus.Read;
using Casus.Situate;
using Casus.Study;

namespace Casus.Tell.Operations.Views;

/// <summary>The acts between actors, by weight, and in the order of time.</summary>
static class Events
{
    public static View<EventView> View { get; } = new("events", "The acts between actors, the most widely told first: done, planned, threatened or denied.")
    {
        Columns = ["when", "act", "type", "sources", "targets", "modality", "origins"],
        Items = subject => subject.Situation.Events,
        Filters = [.. Narrowing],
        Tell = Told,
    };

    public static View<EventView> Timeline { get; } = new("timeline", "What happened and what is planned, in order of time, each as precisely dated as the text allows.")
    {
        Columns = ["when", "act", "type", "sources", "targets", "modality", "origins"],
        Items = subject => subject.Situation.Events.Where(e => e.Best.When is not null).OrderBy(e => e.Best.When).ThenBy(e => e.Id, StringComparer.Ordinal),
        Filters = [.. Narrowing],
        Tell = Told,
        Remarks = subject => subject.Situation.Events.Count(e => e.Best.When is null) is > 0 and var undated ? [$"{Worded.Count(undated, "act")} without a date: 'events' has them."] : [],
    };

    static IEnumerable<Filter<EventView>> Narrowing =>
    [
        Filters.Actor<EventView>(e => e.Best.Sources.Concat(e.Best.Targets)),
        Filters.Text<EventView>("type", "Only acts of this class (AGREE, CONSULT …) or name (signing, meeting …).", e => [e.Best.Type, e.Act]),
        Filters.Choice<EventView, Modality>("modality", "Only acts told in this mode.", e => e.Best.Modality),
        Filters.Issue<EventView>(e => e.Best.Passage.Text),
        .. Filters.Time<EventView>(e => e.Best.When is { } when ? (when.Start, when.End) : null),
    ];

    static Entry Told(EventView view, Names names) => new Entry(
        view.Id,
        $"{view.Best.When?.ToString() ?? "no date"}  {view.Act.ToLowerInvariant()}: {Sides(view.Best, names)} ({Worded.Of(view.Best.Modality)}, {Worded.Count(view.Support.Origins.Count, "origin")})",
        [view.Best.When?.ToString() ?? "", view.Act, view.Best.Type, Who(view.Best.Sources, names), Who(view.Best.Targets, names), Worded.Of(view.Best.Modality), Worded.Number(view.Support.Origins.Count)],
        view).On(view.Support);

    static string Sides(Event told, Names names) =>
        told.Targets.Count == 0 || told.Sources.SequenceEqual(told.Targets) ? Who(told.Sources, names) : $"{Who(told.Sources, names)} → {Who(told.Targets, names)}";

    static string Who(IReadOnlyList<string> actors, Names names) => actors.Count == 0 ? "not named" : Names.List([.. actors.Select(names.Of)]);
}
