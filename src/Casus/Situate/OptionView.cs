using Casus.Read;

namespace Casus.Situate;

/// <summary>One option of an actor with all consequences that sources predict.</summary>
public sealed record OptionView(string Id, string Actor, Option Best, Support Support)
{
    public IReadOnlyList<Consequence> Consequences { get; init; } = [];
}
