namespace Casus.Study.Conflicts;

/// <summary>What came of reading a conflict file.</summary>
public abstract record ConflictRead
{
    ConflictRead()
    {
    }

    public sealed record Good(ConflictModel Model) : ConflictRead;

    /// <summary>Everything found wrong, in the order of the lines.</summary>
    public sealed record Bad(IReadOnlyList<Fault> Faults) : ConflictRead;
}
