namespace Casus.Tests.Samples;

/// <summary>Words of one article that prove an entry of the truth; they stand in its visible text as quoted.</summary>
sealed record Evidence(string Article, string Text);
