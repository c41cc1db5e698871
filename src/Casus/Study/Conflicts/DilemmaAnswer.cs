using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>One of Howard's dilemmas.</summary>
public sealed record DilemmaAnswer(DilemmaKind Kind, string Maker, string? Toward);
