namespace Casus.Tests.Samples;

/// <summary>Something an actor could do or refuse to do.</summary>
sealed record TrueOption(string Actor, string Action, bool Refusal, IReadOnlyList<TrueConsequence> Consequences);
