using Casus.Read;

namespace Casus.Situate;

/// <summary>One act of speech, however many articles carry it; <see cref="Best"/> is the fullest direct wording.</summary>
public sealed record UtteranceView(string Id, string? Actor, Utterance Best, Support Support);
