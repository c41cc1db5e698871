namespace Casus.Tests.Samples;

/// <summary>Articles that report the same event.</summary>
sealed record TrueStory(string Id, string Title, IReadOnlyList<string> Articles);
