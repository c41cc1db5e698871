namespace Casus.Read.Ties;

/// <summary>One way in which a word tells a tie: its type, its sign, the shape of its sides, and the prepositions that lead to the other side.</summary>
sealed record TieRule(TieType Type, int Sign, TieShape Shape)
{
    /// <summary>Lemmas or classes ("@arms") of which one must stand by the word; empty: nothing must.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    public IReadOnlyList<string> Prepositions { get; init; } = [];

    public bool Directed => Shape is TieShape.Toward or TieShape.Flow or TieShape.Reverse or TieShape.Membership || Type == TieType.Membership
        || (Shape == TieShape.Relational && Type == TieType.Dependence);
}
