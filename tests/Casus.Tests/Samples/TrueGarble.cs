using Casus.Read;

namespace Casus.Tests.Samples;

/// <summary>A distorted phrase and what its source had in its place.</summary>
sealed record TrueGarble(string Article, string Phrase, string Intended, GarbleKind Kind);
