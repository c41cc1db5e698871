namespace Casus.App.Commands;

/// <summary>What is told of one thing met in the press: its text for the output, or why it was refused.</summary>
readonly record struct Told(string? Text, Refusal? Refusal);
