using Casus.Read;

namespace Casus.Situate;

/// <summary>One actor as all articles show it.</summary>
public sealed record ActorView(string Id, ActorKind Kind, string Name)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public string? Within { get; init; }

    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>The articles that mention it, sorted.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    public IReadOnlyList<string> Origins { get; init; } = [];
}
