namespace Casus.Study.Conflicts;

/// <summary>Options of which at most one is taken, or just one where <see cref="Exactly"/>.</summary>
public sealed record SheetAlternatives(IReadOnlyList<string> Of, string? Because = null)
{
    public bool Exactly { get; init; }

    /// <summary>What cannot hold, as conditions: two of them taken, and, where just one must be, none.</summary>
    public IEnumerable<string> Patterns =>
        Of.SelectMany((one, i) => Of.Skip(i + 1).Select(other => $"{one} AND {other}")).Concat(Exactly ? [$"NOT ({string.Join(" OR ", Of)})"] : []);
}
