using Casus.Read;

namespace Casus.Situate;

/// <summary>One cell of the table actor × issue: a position, who tells of it, and when it was first and last told.</summary>
public sealed record StanceView(string Actor, string Issue, Position Position, Stance Best, Support Support)
{
    public DateTimeOffset First { get; init; }

    public DateTimeOffset Last { get; init; }
}
