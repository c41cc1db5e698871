namespace Casus.Read.Events;

/// <summary>
/// One way in which a word tells an event: the event's PLOVER type and mode, what must stand by the word (alternatives of
/// words that must all be there; none: nothing must), and how its participants share in it.
/// </summary>
sealed record EventRule(string Type, string? Mode, Frame Frame, IReadOnlyList<string[]> Needs)
{
    /// <summary>Place in the table: of two rules that fit equally the first counts.</summary>
    public int Order { get; init; }

    /// <summary>Tells an event only between two actors.</summary>
    public bool Weak { get; init; }

    /// <summary>No more than a remark: says of which kind a sentence is, but tells no event by itself.</summary>
    public bool Remark { get; init; }

    /// <summary>Tells an event only under a verb that brings it about.</summary>
    public bool NeedsVerb { get; init; }
}
