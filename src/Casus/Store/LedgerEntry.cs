using System.Text.Json.Serialization;

namespace Casus.Store;

/// <summary>
/// A forecast as it was made: the question, the window it is about, the probability, and what it is measured against.
/// The question is settled by whether the relation (any, when null) is seen from the actor to the recipient in the window.
/// </summary>
public sealed record LedgerEntry(string Actor, string? Relation, string Recipient)
{
    /// <summary>The first day of the window; nothing of it or later was known.</summary>
    public required DateOnly Opens { get; init; }

    /// <summary>How many days the window has.</summary>
    public required int Days { get; init; }

    public required double Probability { get; init; }

    public required double BaseRate { get; init; }

    /// <summary>Whether it happened in the window before.</summary>
    public required bool Persisted { get; init; }

    /// <summary>The last day of the window.</summary>
    [JsonIgnore]
    public DateOnly Closes => Opens.AddDays(Days - 1);

    /// <summary>Names the question and window; a second forecast of the same id supersedes the first, both stay.</summary>
    [JsonIgnore]
    public string Id => FormattableString.Invariant($"{Actor}|{Relation ?? "*"}|{Recipient}|{Opens:yyyy-MM-dd}|{Days}");

    /// <summary>Whether another forecast asks the same, be it for another window of the same length.</summary>
    public bool IsSameQuestion(LedgerEntry other) =>
        (Actor, Relation, Recipient, Days) == (other.Actor, other.Relation, other.Recipient, other.Days);
}

/// <summary>How a question ended: whether it happened, and the row that shows it (empty where nothing was seen).</summary>
public sealed record Resolution(string Id, bool Happened, string By);
