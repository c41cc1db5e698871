using Casus.Clean;

namespace Casus.Read;

/// <summary>
/// What one article states: every element with its passage, its holder and its modality. Actors are named by ids that
/// mean the same in every reading where the actor is known to the gazetteers, and elsewhere follow from the full name.
/// </summary>
public sealed record Reading(Article Article)
{
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public IReadOnlyList<Utterance> Utterances { get; init; } = [];

    public IReadOnlyList<Event> Events { get; init; } = [];

    public IReadOnlyList<Tie> Ties { get; init; } = [];

    public IReadOnlyList<Stance> Stances { get; init; } = [];

    public IReadOnlyList<Cause> Causes { get; init; } = [];

    public IReadOnlyList<Option> Options { get; init; } = [];

    public IReadOnlyList<Motive> Motives { get; init; } = [];

    public IReadOnlyList<Garble> Garble { get; init; } = [];

    /// <summary>Everything the article states, kind by kind in reading order.</summary>
    public IEnumerable<Statement> Statements =>
        [.. Utterances, .. Events, .. Ties, .. Stances, .. Causes, .. Options, .. Motives];
}
