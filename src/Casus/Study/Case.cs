using Casus.Situate;

namespace Casus.Study;

/// <summary>A situation with what follows from it: all that can be asked and told.</summary>
public sealed record Case(Situation Situation, IReadOnlyList<Finding> Findings);
