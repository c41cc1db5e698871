namespace Casus.Read.CauseModels;

/// <summary>A cause and its effect as the words First..Last (inclusive) of a sentence, with the head of each.</summary>
public readonly record struct CauseSpan((int First, int Last) Cause, (int First, int Last) Effect, double Score);
