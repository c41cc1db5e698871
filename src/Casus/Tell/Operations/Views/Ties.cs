using Casus.Situate;
using Casus.Study;

namespace Casus.Tell.Operations.Views;

/// <summary>What binds and divides the actors.</summary>
static class Ties
{
    public static View<TieView> View { get; } = new("ties", "Treaties, alliances, flows, leverage and rivalries between actors, with status and sign.")
    {
        Columns = ["from", "to", "type", "status", "sign", "trend", "since", "label", "origins"],
        Items = subject => subject.Situation.Ties,
        Filters =
        [
            Filters.Actor<TieView>(t => [t.Best.From, t.Best.To]),
            Filters.Choice<TieView, Read.TieType>("type", "Only ties of this kind.", t => t.Best.Type),
            Filters.Choice<TieView, Read.TieStatus>("status", "Only ties of this status.", t => t.Best.Status),
            Filters.Issue<TieView>(t => t.Best.Passage.Text),
        ],
        Tell = (tie, names) => new Entry(tie.Id, Heading(tie, names), Row(tie, names), tie).On(tie.Support),
    };

    static string Heading(TieView tie, Names names)
    {
        var best = tie.Best;
        return $"{names.Of(best.From)} {(best.Directed ? "→" : "–")} {names.Of(best.To)}: " + Worded.Join(
            Worded.Of(best.Type),
            Worded.Of(best.Status),
            best.Sign switch { > 0 => "friendly", < 0 => "hostile", _ => null },
            best.Trend switch { > 0 => "growing", < 0 => "falling", _ => null },
            best.Since is { } since ? $"since {since}" : null,
            best.Label is { } label ? $"“{label.Text}”" : null,
            Worded.Count(tie.Support.Origins.Count, "origin"));
    }

    static IReadOnlyList<string> Row(TieView tie, Names names) =>
    [
        names.Of(tie.Best.From), names.Of(tie.Best.To), Worded.Of(tie.Best.Type), Worded.Of(tie.Best.Status),
        Sign(tie.Best.Sign), Sign(tie.Best.Trend),
        tie.Best.Since?.ToString() ?? "", tie.Best.Label?.Text ?? "", Worded.Number(tie.Support.Origins.Count),
    ];

    static string Sign(int sign) => sign switch { > 0 => "+", < 0 => "−", _ => "0" };
}
