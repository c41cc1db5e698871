using Casus.Read;

namespace Casus.Situate;

/// <summary>One tie between two actors as all articles show it; <see cref="Best"/> is the fullest account. Accounts that differ in status or sign are views of their own.</summary>
public sealed record TieView(string Id, Tie Best, Support Support);
