namespace Casus.Tests.Samples;

/// <summary>What is in <c>samples/press</c>; the schema is explained in its README.</summary>
sealed record Truth(IReadOnlyList<TrueArticle> Articles)
{
    public IReadOnlyList<TrueStory> Stories { get; init; } = [];

    public IReadOnlyList<TrueOrigin> Origins { get; init; } = [];

    public IReadOnlyList<TrueDerivation> Lineage { get; init; } = [];

    public IReadOnlyList<TruePair> Pairs { get; init; } = [];

    public IReadOnlyList<TrueActor> Actors { get; init; } = [];

    public IReadOnlyList<TrueUtterance> Utterances { get; init; } = [];

    public IReadOnlyList<TrueEvent> Events { get; init; } = [];

    public IReadOnlyList<TrueTie> Ties { get; init; } = [];

    public IReadOnlyList<TrueStance> Stances { get; init; } = [];

    public IReadOnlyList<TrueSilence> Silences { get; init; } = [];

    public IReadOnlyList<TrueOption> Options { get; init; } = [];

    public IReadOnlyList<TrueMotive> Motives { get; init; } = [];

    public IReadOnlyList<TrueCause> Causes { get; init; } = [];

    public IReadOnlyList<TrueLoop> Loops { get; init; } = [];

    public IReadOnlyList<TrueArena> Arenas { get; init; } = [];

    public IReadOnlyList<TrueConflict> Conflicts { get; init; } = [];

    public IReadOnlyList<TrueGarble> Garbles { get; init; } = [];

    public IReadOnlyList<TrueCorrection> Corrections { get; init; } = [];

    /// <summary>Articles on another topic altogether.</summary>
    public IReadOnlyList<string> Unrelated { get; init; } = [];
}
