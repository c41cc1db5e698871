namespace Casus.Read.Events;

/// <summary>How participants share in an event, or what the word makes of the deed it governs.</summary>
enum Frame
{
    /// <summary>One acts on the other.</summary>
    Directed,

    /// <summary>All take part alike: a meeting, a treaty.</summary>
    Mutual,

    /// <summary>The governed deed is promised: "agreed to meet".</summary>
    Promise,

    Demand,

    Refuse,

    Threaten,
}
