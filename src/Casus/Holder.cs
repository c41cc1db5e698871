namespace Casus;

/// <summary>
/// Who asserts something: the article in its own voice (<see cref="Actor"/> is null) or an actor it reports,
/// through the actors of <see cref="Via"/>, nearest to the article first ("X said, citing Y": holder Y, via X).
/// </summary>
public sealed record Holder(string? Actor, IReadOnlyList<string> Via)
{
    /// <summary>The article itself.</summary>
    public static Holder Press { get; } = new(null, []);

    public static Holder Of(string actor) => new(actor, []);
}
