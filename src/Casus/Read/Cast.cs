namespace Casus.Read;

/// <summary>
/// Who appears in an article: its actors, every mention of them, their roles, and which actor a word of a tree stands
/// for. Made by the actor finder; all other finders ask it.
/// </summary>
public sealed class Cast(IReadOnlyList<Actor> actors, IReadOnlyList<Mention> mentions, IReadOnlyList<Role> roles)
{
    readonly Dictionary<(int Sentence, int Word), IReadOnlyList<string>> _byHead = [];

    public IReadOnlyList<Actor> Actors { get; } = actors;

    /// <summary>The mentions in reading order.</summary>
    public IReadOnlyList<Mention> Mentions { get; } = mentions;

    public IReadOnlyList<Role> Roles { get; } = roles;

    /// <summary>
    /// The actors that the phrase headed by a word stands for as agents: one for "Beijing said", two for "the two countries"
    /// or "Russia and North Korea" (asked at its first conjunct); none for a mere place ("in Beijing") or no actor.
    /// </summary>
    public IReadOnlyList<string> ActorsAt(int sentence, int word) => _byHead.GetValueOrDefault((sentence, word), []);

    /// <summary>Says that the phrase headed by a word stands for these actors.</summary>
    internal void Bind(int sentence, int word, IReadOnlyList<string> actors) => _byHead[(sentence, word)] = actors;
}
