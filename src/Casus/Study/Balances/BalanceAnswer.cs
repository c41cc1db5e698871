namespace Casus.Study.Balances;

/// <summary>
/// What an event changes in the structure of ties: the signed network of states and blocs without it and with it. <see cref="Event"/> is null where no new agreement is
/// told; both states are then the same.
/// </summary>
public sealed record BalanceAnswer(SignedPair? Event, BalanceState Before, BalanceState After)
{
    public int Change => After.Index - Before.Index;

    /// <summary>The pairs of the network after the event.</summary>
    public IReadOnlyList<SignedPair> Pairs { get; init; } = [];

    /// <summary>The β of the shifts; half of the greatest allowed, from dependent neighbours.</summary>
    public double Beta { get; init; }

    public IReadOnlyList<Shift> Leverage { get; init; } = [];

    /// <summary>The alleged ties that are not in the network, one by one.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}
