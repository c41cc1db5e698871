using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>The sequentially stable states where some preferences are unknown, by how the makers treat the unknown.</summary>
public sealed record UnknownAnswer(Ignorance Ignorance, IReadOnlyList<IReadOnlyList<string>> Equilibria);
