namespace Casus.Read.Events;

/// <summary>Spans of a text that name the actors of one event; an actor that takes part alike may be on both sides.</summary>
public sealed record MarkedPair(IReadOnlyList<(int Start, int End)> Sources, IReadOnlyList<(int Start, int End)> Targets)
{
    internal static bool Overlaps(IReadOnlyList<(int Start, int End)> spans, int start, int end) =>
        spans.Any(span => span.Start < end && start < span.End);

    internal bool Covers(int start, int end) => Overlaps(Sources, start, end) || Overlaps(Targets, start, end);
}
