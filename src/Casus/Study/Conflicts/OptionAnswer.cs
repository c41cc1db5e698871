namespace Casus.Study.Conflicts;

/// <summary>What becomes of one option: in how many states that the others leave alone it is taken, and the wants that all of them violate.</summary>
public sealed record OptionAnswer(string Id, string Words, int Outcomes, IReadOnlyList<SheetWant> Violated)
{
    public bool IsBad => Outcomes > 0 && Violated.Count > 0;
}
