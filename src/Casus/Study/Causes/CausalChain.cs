namespace Casus.Study.Causes;

/// <summary>Arrows that follow one another. Its belief is that of all arrows together, taken as independent: an order, not a probability.</summary>
public sealed record CausalChain(IReadOnlyList<CausalArrow> Arrows, int Sign)
{
    public double Belief => Arrows.Aggregate(1.0, (belief, a) => belief * a.Belief);

    /// <summary>"“A” raises “B”, “B” may lower “C”", in words of the sources.</summary>
    public string Told => string.Join(", ", Arrows.Select(a => a.Told));
}
