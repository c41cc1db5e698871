using Casus.Relate;

namespace Casus.Tests.Samples;

/// <summary>Who derives from whom; the parent is an article or <c>lost:ORIGIN</c>.</summary>
sealed record TrueDerivation(string Child, string Parent, Copying Relation);
