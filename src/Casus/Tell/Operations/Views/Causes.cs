using Casus.Situate;

namespace Casus.Tell.Operations.Views;

/// <summary>The arrows of the causal map.</summary>
static class Causes
{
    public static View<CauseView> View { get; } = new("causes", "The causal map: what is said to raise or lower what, every arrow a quotation.")
    {
        Columns = ["from", "sign", "to", "modality", "origins"],
        Items = subject => subject.Situation.Causes,
        Filters = [Filters.Issue<CauseView>(c => c.From + " " + c.To, "Only arrows from or to what these words name.")],
        Tell = (cause, _) => new Entry(
            cause.Id,
            $"{cause.From} {(cause.Sign > 0 ? "raises" : "lowers")} {cause.To} ({Worded.Of(cause.Best.Modality)}, {Worded.Count(cause.Support.Origins.Count, "origin")})",
            [cause.From, cause.Sign > 0 ? "+" : "−", cause.To, Worded.Of(cause.Best.Modality), Worded.Number(cause.Support.Origins.Count)],
            cause).On(cause.Support),
    };
}
