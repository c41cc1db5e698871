using Casus.Situate;

namespace Casus.Work;

/// <summary>What became of one page: a record, or a refusal.</summary>
public abstract record Outcome
{
    Outcome()
    {
    }

    public sealed record Taken(Record Record) : Outcome;

    public sealed record Refused(Refusal Refusal) : Outcome;
}
