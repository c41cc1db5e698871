namespace Casus.Read.Actors;

/// <summary>Words that may name a person; <see cref="IsNamed"/> where the name recogniser says so.</summary>
readonly record struct PersonRun(int Sentence, int First, int Last, string Name, bool IsNamed);
