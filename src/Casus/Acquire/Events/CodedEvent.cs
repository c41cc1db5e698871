namespace Casus.Acquire.Events;

/// <summary>
/// One row of an event file in the common form. The row itself is kept as the passage that proves it: file, line, text.
/// </summary>
public sealed record CodedEvent(EventRelation Relation, Period When, EventRowText Row)
{
    /// <summary>The system that coded it: gdelt1, gdelt2, icews, polecat, acled, ucdp.</summary>
    public required string System { get; init; }

    /// <summary>The id of the row in its system; not unique in all of them.</summary>
    public required string Id { get; init; }

    /// <summary>Who acted; none where the row names nobody.</summary>
    public IReadOnlyList<EventParty> Actors { get; init; } = [];

    /// <summary>Towards whom; none for a protest, say.</summary>
    public IReadOnlyList<EventParty> Recipients { get; init; } = [];

    public string? Place { get; init; }

    public string? Country { get; init; }

    /// <summary>The coder's measure: a Goldstein score from −10 to 10, or deaths; null where there is none.</summary>
    public double? Intensity { get; init; }

    /// <summary>Since which day the row could be known; null where the system does not say.</summary>
    public DateOnly? Reported { get; init; }
}

/// <summary>A row as it stands in its file: the path, the line it begins on (from 1) and its text.</summary>
public sealed record EventRowText(string File, int Line, string Text);
