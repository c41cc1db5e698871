namespace Casus.Study.Causes;

/// <summary>What a concept is called for people, in words of a source. <see cref="Turn"/> is −1 where these words tell of its lack or fall ("instability" for stability).</summary>
public sealed record ConceptWording(string Text, int Turn = 1);
