using Casus.Situate.Decisions;
using Casus.Tell.Operations;

namespace Casus.App.Api;

/// <summary>What came of deciding: it is written down, or what was seen is outdated, or it was refused.</summary>
abstract record DecisionOutcome
{
    DecisionOutcome()
    {
    }

    public sealed record Decided(Answer.Document Answer) : DecisionOutcome;

    /// <summary>Nothing was written; these decisions came meanwhile.</summary>
    public sealed record Outdated(IReadOnlyList<Decision> Since) : DecisionOutcome;

    public sealed record Refused(Answer.Refused Answer) : DecisionOutcome;
}
