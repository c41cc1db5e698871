using Casus.Tell.Proof;

namespace Casus.Tell;

/// <summary>A document told from the situation. Every sentence is cited, and the citation gate has passed each.</summary>
public sealed record Brief(string Title, IReadOnlyList<Section> Sections)
{
    /// <summary>The articles it rests on, in the order of their ids; every citation names one of them.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Sentences that the gate refused and that were therefore left out, each with the reason.</summary>
    public IReadOnlyList<Refused> Struck { get; init; } = [];

    /// <summary>Every sentence in reading order.</summary>
    public IEnumerable<Sentence> Sentences => Sections.SelectMany(s => s.Paragraphs).SelectMany(p => p.Sentences);
}
