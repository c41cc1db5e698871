using Casus.Read;

namespace Casus.Tests.Samples;

/// <summary>A goal, fear or constraint ascribed to an actor.</summary>
sealed record TrueMotive(string Actor, MotiveKind Kind, Evidence Evidence);
