namespace Casus.Study.Conflicts;

/// <summary>Why a state is stable for a maker or not: a sentence for each improvement it has.</summary>
public sealed record Narration(string Maker, bool IsStable, IReadOnlyList<string> Sentences);
