namespace Casus.Acquire.Web;

/// <summary>What is remembered of an address that was visited: where it led, by what a change is told, and for a feed where it leads.</summary>
sealed record Visited(string Address, string Final, DateTimeOffset At)
{
    public string? ETag { get; init; }

    public string? Modified { get; init; }

    public string? Digest { get; init; }

    public IReadOnlyList<string>? Links { get; init; }
}
