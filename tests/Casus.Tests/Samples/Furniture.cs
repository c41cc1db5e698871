using Casus.Clean;

namespace Casus.Tests.Samples;

/// <summary>One piece of page furniture that cleaning must remove, as it stands on the page.</summary>
sealed record Furniture(RemovalKind Kind, string Text);
