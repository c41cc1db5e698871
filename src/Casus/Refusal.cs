namespace Casus;

/// <summary>Something that was not taken in: where it came from, which stage refused it, and why, in words for a person.</summary>
public sealed record Refusal(string Source, string Stage, string Reason);
