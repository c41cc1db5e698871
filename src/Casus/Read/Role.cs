namespace Casus.Read;

/// <summary>A role that this article gives a person, as it stands there: a fact of the article, not of the world.</summary>
public sealed record Role(string Actor, string Title, Passage Passage)
{
    /// <summary>The actor for which the role is held, if known.</summary>
    public string? Of { get; init; }

    /// <summary>Whether the article says the role is past ("a former diplomat").</summary>
    public bool Former { get; init; }
}
