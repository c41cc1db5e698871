namespace Casus.Analysis.Conflict;

/// <summary>One preference of a decision maker: a condition it would rather see hold. What stands before weighs more than all that follows.</summary>
public sealed record Want(Formula Formula)
{
    /// <summary>Whether it is in doubt that the decision maker wants this.</summary>
    public bool Contested { get; init; }
}
