namespace Casus.Read;

/// <summary>Something an actor could do, or refuse to do, and what a source says would follow.</summary>
public sealed record Option(Passage Passage, string Actor, Passage Action) : Statement(Passage)
{
    /// <summary>The option is not to do it ("by refraining from …").</summary>
    public bool Refusal { get; init; }

    /// <summary>The source says the actor cannot take it, or not without the consequences ("cannot oppose the pact without …").</summary>
    public bool Blocked { get; init; }

    public IReadOnlyList<Consequence> Consequences { get; init; } = [];
}
