namespace Casus.Read;

/// <summary>
/// Someone who can act or speak. <see cref="Id"/> begins with the kind: <c>state:RUS</c> (ISO 3166-1 alpha-3),
/// <c>organisation:united-nations-security-council</c>, <c>person:kim-jong-un</c>, <c>unnamed:experts</c>,
/// <c>faction:state:CHN:some-in-beijing</c>. <see cref="Within"/> is the actor it belongs to, if known.
/// </summary>
public sealed record Actor(string Id, ActorKind Kind, string Name)
{
    /// <summary>The other forms of the name met in this article, as they are written there.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Within { get; init; }
}
