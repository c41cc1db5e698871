namespace Casus.Analysis.Conflict;

/// <summary>
/// A dilemma of drama theory, in the version of Howard (1999) and Murray-Jones &amp; Howard (2001): each party has a position (the state it asks for), and there is the state
/// in which all threats are carried out.
/// </summary>
/// <param name="Player">Who faces it.</param>
/// <param name="Toward">The other party; null for the threat dilemma.</param>
public sealed record Dilemma(DilemmaKind Kind, int Player, int? Toward)
{
    /// <summary>The dilemmas of every party, given the state each asks for and the threatened state.</summary>
    public static IReadOnlyList<Dilemma> Of(Game game, IReadOnlyList<int> positions, int threat) =>
    [
        .. from player in Enumerable.Range(0, game.Players.Count)
           where game.Improvements(player, threat).Any()
           select new Dilemma(DilemmaKind.Threat, player, null),
        .. from player in Enumerable.Range(0, game.Players.Count)
           from other in game.Others(player)
           where positions[player] != positions[other]
           from kind in Kinds(game, positions, threat, (player, other))
           select new Dilemma(kind, player, other),
        .. from player in Enumerable.Range(0, game.Players.Count)
           from other in game.Others(player)
           where game.Improvements(other, positions[player]).Any()
           select new Dilemma(DilemmaKind.Trust, player, other),
    ];

    static IEnumerable<DilemmaKind> Kinds(Game game, IReadOnlyList<int> positions, int threat, (int Player, int Other) pair)
    {
        if (game.Prefers(pair.Other, threat, positions[pair.Player]))
            yield return DilemmaKind.Deterrence;
        if (game.Prefers(pair.Player, positions[pair.Other], threat))
            yield return DilemmaKind.Inducement;
    }
}
