namespace Casus.Study.Conflicts;

/// <summary>Something wrong in a file: the line, from 1, and the reason in words for a person.</summary>
public sealed record Fault(int Line, string Reason)
{
    public override string ToString() => $"line {Line}: {Reason}";
}
