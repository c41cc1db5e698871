using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Acts between actors: what is told as done, what may come, and what is told as background.</summary>
static class Happenings
{
    const int Most = 3;
    const int MostComing = 2;

    public static Section? Reported(Draft draft) =>
        Write(draft, "What is reported to have happened", e => !e.Best.Background && Done(e.Best.Modality) && !draft.Told.Contains(e.Id), Most);

    public static Section? Coming(Draft draft) =>
        Write(draft, "What may come", e => !e.Best.Background && !Done(e.Best.Modality), MostComing);

    public static bool Done(Modality modality) =>
        modality is Modality.Happened or Modality.UnderWay or Modality.Asserted or Modality.Alleged or Modality.Denied;

    /// <summary>"Planned talks between A and B, 5 March 2031".</summary>
    public static string Heading(Draft draft, EventView view) =>
        Undated(draft, view) + (view.Best.When is { } when ? $", {Dates.Of(when)}" : "");

    /// <summary>"Planned talks between A and B".</summary>
    public static string Undated(Draft draft, EventView view)
    {
        var act = view.Best;
        var (from, to) = Sides(act);
        var label = Labels.Events.Joint(view.Act) && to.Count == 0 && from.Count > 1
            ? Labels.Events.Of(view.Act, draft.Names.List(from.SkipLast(1)), draft.Names.Of(from[^1]))
            : Labels.Events.Of(view.Act, draft.Names.List(from), draft.Names.List(to));
        return Labels.Mode(act.Modality) + label;
    }

    /// <summary>Who acts, and toward whom else: no actor stands on both sides.</summary>
    static (List<string> From, List<string> To) Sides(Event act) =>
        ([.. act.Sources.Distinct()], [.. act.Targets.Except(act.Sources)]);

    public static Telling Telling(Draft draft, EventView view) =>
        new(Heading(draft, view), view.Best.Passage, view.Support)
        {
            Actors = [.. Sides(view.Best).From, .. Sides(view.Best).To],
            Core = view.Best.Trigger,
            Bare = Done(view.Best.Modality) && view.Best.When is not null ? Bare.Headed : Bare.Dropped,
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
