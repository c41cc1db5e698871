using Casus.Read;

namespace Casus.Situate;

/// <summary>
/// A silence: who was expected to speak on what and why, whether the press reports the silence or we observe it, where
/// it was looked for, and whether the coverage allows the judgement at all. A later statement closes it.
/// </summary>
public sealed record SilenceRecord(string Actor, string Issue, SilenceKind Kind, Support Support)
{
    /// <summary>Why it was expected to speak: it was asked, it is party to the matter, it spoke on the like before.</summary>
    public IReadOnlyList<string> Expected { get; init; } = [];

    /// <summary>The articles that name the actor, from <see cref="Since"/> until the silence is broken: where a word was looked for, sorted.</summary>
    public IReadOnlyList<string> Searched { get; init; } = [];

    public int ArticlesSearched => Searched.Count;

    public int OriginsSearched { get; init; }

    public IReadOnlyList<Explanation> Explanations { get; init; } = [];

    public DateTimeOffset Since { get; init; }

    /// <summary>The statement by which the actor broke the silence, if it did.</summary>
    public Statement? BrokenBy { get; init; }

    public DateTimeOffset? BrokenAt { get; init; }

    /// <summary>How long it lasted, once it is broken.</summary>
    public TimeSpan? Delay => BrokenAt - Since;
}
