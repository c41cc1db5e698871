using Casus.Study;

namespace Casus.Tell.Operations.Views;

/// <summary>What follows from the situation by analysis.</summary>
static class Findings
{
    public static View<Finding> View { get; } = new("findings", "What follows from the situation by analysis, with the statements it rests on.")
    {
        Columns = ["method", "finding", "origins"],
        Items = subject => subject.Case.Findings,
        Filters = [Filters.Text<Finding>("method", "Only findings of this method.", f => [f.Method])],
        Tell = (finding, _) => new Entry(finding.Id, $"{finding.Text} ({finding.Method}, {Worded.Count(finding.Support.Origins.Count, "origin")})", [finding.Method, finding.Text, Worded.Number(finding.Support.Origins.Count)], finding).On(finding.Support),
    };
}
