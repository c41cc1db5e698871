using Casus.Situate.Decisions;
using Casus.Study;

namespace Casus.Tell.Operations.Views;

/// <summary>What analysts decided.</summary>
static class Decisions
{
    public static View<(Decision Decision, bool Holds)> View { get; } = new("decisions", "What analysts decided, with who, when and why; what was undone stays listed.")
    {
        Columns = ["id", "at", "by", "decision", "reason", "holds"],
        Items = subject => subject.Store.Decisions(subject.AsOf).Select(d => (d, subject.Situation.Docket.InForce.Any(f => f.Id == d.Id))),
        Filters = [Filters.Text<(Decision Decision, bool Holds)>("by", "Only decisions of this person.", d => [d.Decision.By])],
        Tell = (d, names) => new Entry(
            d.Decision.Id,
            $"{d.Decision.Id}  {Said(d.Decision.Ruling, names)}{(d.Holds ? "" : " (undone)")}",
            [d.Decision.Id, Worded.Day(d.Decision.At), d.Decision.By, Said(d.Decision.Ruling, names), d.Decision.Reason, d.Holds ? "yes" : "no"],
            new { d.Decision.Id, d.Decision.At, d.Decision.By, d.Decision.Reason, d.Decision.Ruling, d.Holds })
        { Lines = [$"{d.Decision.By}, {Worded.Day(d.Decision.At)}: {d.Decision.Reason}"] },
    };

    static string Said(Ruling ruling, Names names) => ruling switch
    {
        Ruling.SameActor same => $"{same.Actor} is {names.Of(same.As)} ({same.As})",
        Ruling.NoCopy apart => $"{apart.Article} is no copy",
        Ruling.Rejected rejected => $"{rejected.Statement} is rejected",
        Ruling.Rated rated => $"{rated.Outlet} is rated {rated.Grade}",
        Ruling.Undone undone => $"{undone.Decision} is undone",
        _ => throw new NotSupportedException(ruling.GetType().Name),
    };
}
