namespace Casus.Tell.Writing;

/// <summary>How much a part of the brief may take: items, sentences in each, and what the rest is counted as.</summary>
sealed record Room(int Items, int Each, string Noun);
