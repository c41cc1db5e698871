namespace Casus.Study.Conflicts;

/// <summary>A group of makers that would leave a state together, and a sentence that says for what.</summary>
public sealed record DepartureAnswer(IReadOnlyList<string> From, IReadOnlyList<string> Members, IReadOnlyList<string> To, string Told);
