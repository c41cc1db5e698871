using Casus.Language;

namespace Casus.Read.CauseModels;

/// <summary>A text to train on: its trees, whether it states a cause, and the spans marked in it (none where they are not known).</summary>
public sealed record CauseText(string Group, IReadOnlyList<Sentence> Trees, bool IsCausal, IReadOnlyList<CauseSpan> Spans);
