namespace Casus.Tell.Proof;

/// <summary>A brief could not be built, because its passages do not support a sentence of it.</summary>
public sealed class UnsupportedException(IReadOnlyList<Refused> refused)
    : Exception($"The brief was not built. {string.Join(" ", refused)}")
{
    public IReadOnlyList<Refused> Refused { get; } = refused;
}
