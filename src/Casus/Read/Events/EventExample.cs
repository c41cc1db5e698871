namespace Casus.Read.Events;

/// <summary>One example to learn from: its features, its class, and how much it counts.</summary>
public sealed record EventExample(IReadOnlyDictionary<string, float> Features, string Class, float Weight);
