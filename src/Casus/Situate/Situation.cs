using Casus.Relate;
using Casus.Situate.Decisions;

namespace Casus.Situate;

/// <summary>
/// The model built from statements: a view computed from the records and nothing else, the same whatever the order in
/// which they arrived. Every list is sorted, the weightiest first; weight counts origins, not articles.
/// </summary>
public sealed record Situation
{
    public IReadOnlyList<Record> Records { get; init; } = [];

    public Relations Relations { get; init; } = new();

    /// <summary>What analysts have decided, taken into account in all the views.</summary>
    public Docket Docket { get; init; } = Docket.Empty;

    public IReadOnlyList<ActorView> Actors { get; init; } = [];

    public IReadOnlyList<UtteranceView> Utterances { get; init; } = [];

    public IReadOnlyList<EventView> Events { get; init; } = [];

    public IReadOnlyList<TieView> Ties { get; init; } = [];

    public IReadOnlyList<StanceView> Stances { get; init; } = [];

    public IReadOnlyList<SilenceRecord> Silences { get; init; } = [];

    public IReadOnlyList<OptionView> Options { get; init; } = [];

    public IReadOnlyList<MotiveView> Motives { get; init; } = [];

    public IReadOnlyList<CauseView> Causes { get; init; } = [];
}
