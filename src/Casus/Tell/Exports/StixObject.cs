namespace Casus.Tell.Exports;

/// <summary>An object of a STIX bundle with its id and the articles that tell of it.</summary>
sealed record StixObject(string Id, IReadOnlyList<string> Articles, object Object);
