namespace Casus.Tell.Entries;

/// <summary>
/// One thing that the model holds, in one line: its kind, its title, what makes it the same thing in another state of the
/// model (<see cref="Keys"/>: the statements it is made of), its passages, and the distinct origins behind it.
/// </summary>
public sealed record Entry(EntryKind Kind, string Title, IReadOnlyList<string> Keys)
{
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>The ids of the actors it names.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>A name for the thing that no other thing of the same state of the model has.</summary>
    public string Id => FormattableString.Invariant($"{Kind}:{(Keys is [var key, ..] ? key : "")}:{(Passages is [var first, ..] ? first.Start : 0)}:{string.Join(' ', Actors)}:{Modality}");

    /// <summary>Of a silence: the actor has spoken.</summary>
    public bool Ended { get; init; }

    public Period? When { get; init; }

    public Modality? Modality { get; init; }

    /// <summary>The articles it rests on, sorted.</summary>
    public IReadOnlyList<string> Articles => [.. Passages.Select(p => p.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
