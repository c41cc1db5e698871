using Casus.Relate;

namespace Casus.Tests.Samples;

/// <summary>A thing on which articles differ, side by side.</summary>
sealed record TrueConflict(string Id, ConflictKind Kind, string About, IReadOnlyList<TrueAccount> Accounts);
