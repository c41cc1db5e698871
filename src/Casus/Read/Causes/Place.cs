namespace Casus.Read.Causes;

/// <summary>A word of a sentence.</summary>
readonly record struct Place(int Sentence, int Word);
