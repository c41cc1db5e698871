using Casus.Situate;

namespace Casus.Tell.Operations.Views;

/// <summary>Where each actor stands on each issue.</summary>
static class Stances
{
    public static View<StanceView> View { get; } = new("stances", "Where each actor stands on each issue, since when, and who says so.")
    {
        Columns = ["actor", "issue", "position", "first", "last", "origins"],
        Items = subject => subject.Situation.Stances,
        Filters =
        [
            Filters.Actor<StanceView>(s => [s.Actor]),
            Filters.Issue<StanceView>(s => s.Issue),
            Filters.Choice<StanceView, Read.Position>("position", "Only this position.", s => s.Position),
            .. Filters.Time<StanceView>(s => (s.First, s.Last)),
        ],
        Tell = (stance, names) => new Entry(
            stance.Best.Key,
            $"{names.Of(stance.Actor)} – {Worded.Of(stance.Position)}: {(stance.Issue.Length == 0 ? "no matter named" : stance.Matter())} ({Worded.Day(stance.First)}{(stance.Last > stance.First ? $" to {Worded.Day(stance.Last)}" : "")}, {Worded.Count(stance.Support.Origins.Count, "origin")})",
            [names.Of(stance.Actor), stance.Matter(), Worded.Of(stance.Position), Worded.Day(stance.First), Worded.Day(stance.Last), Worded.Number(stance.Support.Origins.Count)],
            stance).On(stance.Support),
    };
}
