namespace Casus.Acquire.Events;

/// <summary>One row met in an event file: an event, or a row that could not be taken, with file, line and reason.</summary>
public abstract record EventRow
{
    EventRow()
    {
    }

    public sealed record Taken(CodedEvent Event) : EventRow;

    public sealed record Refused(Refusal Refusal) : EventRow;
}
