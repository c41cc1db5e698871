namespace Casus.Relate;

/// <summary>Accounts that differ on one thing, side by side and never averaged.</summary>
public sealed record Conflict(string Id, ConflictKind Kind, string About, IReadOnlyList<Account> Accounts);
