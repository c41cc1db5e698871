using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Acts between actors: what is told as done, what may come, and what is told as background.</summary>
static class Happenings
{
    const int Most = 6;

    public static Section? Reported(Draft draft) =>
        Write(draft, "What is reported to have happened", e => !e.Best.Background && Done(e.Best.Modality), Most);

    public static Section? Coming(Draft draft) =>
        Write(draft, "What may come", e => !e.Best.Background && !Done(e.Best.Modality), Most);

    public static bool Done(Modality modality) =>
        modality is Modality.Happened or Modality.UnderWay or Modality.Asserted or Modality.Alleged or Modality.Denied;

    /// <summary>"Planned talks between A and B, 5 March 2031".</summary>
    public static string Heading(Draft draft, EventView view) =>
        Undated(draft, view) + (view.Best.When is { } when ? $", {Dates.Of(when)}" : "");

    /// <summary>"Planned talks between A and B".</summary>
    public static string Undated(Draft draft, EventView view)
    {
        var act = view.Best;
        var joint = Labels.Events.Joint(act.Type) && act.Sources.Concat(act.Targets).Distinct().Count() > 1;
        var from = joint && act.Targets.Count > 0 ? act.Sources.Except(act.Targets).ToList() : act.Sources;
        var label = joint && (from.Count == 0 || act.Targets.Count == 0)
            ? Labels.Events.Of(act.Type, draft.Names.List(from.Concat(act.Targets).SkipLast(1)), draft.Names.Of(from.Concat(act.Targets).Last()))
            : Labels.Events.Of(act.Type, draft.Names.List(from), draft.Names.List(act.Targets));
        return Labels.Mode(act.Modality) + label;
    }

    public static Telling Telling(Draft draft, EventView view) =>
        new(Heading(draft, view), view.Best.Passage, view.Support)
        {
            Actors = [.. view.Best.Sources, .. view.Best.Targets],
            Core = view.Best.Trigger,
            Bare = view.Best.When is null && (view.Best.Sources.Count == 0 || view.Best.Targets.Count == 0) ? Bare.Dropped : Bare.Headed,
            Holder = view.Best.Holder,
        };

    public static bool Known(Draft draft, EventView view) =>
        view.Best.Sources.Concat(view.Best.Targets).All(draft.Names.Knows) && view.Best.Sources.Count + view.Best.Targets.Count > 0;

    static Section? Write(Draft draft, string heading, Func<EventView, bool> which, int most)
    {
        var tellings = draft.Situation.Events.Where(which).Where(e => Known(draft, e)).Select(e => Telling(draft, e)).ToList();
        return tellings.Count == 0 ? null : new Section(heading, Listing.Of(draft, tellings, most, "event"));
    }
}
