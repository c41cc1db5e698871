namespace Casus.Analysis.Conflict;

/// <summary>
/// What becomes of one option: the states with it taken that are stable for all others, and the own wants that every one of them violates. It is bad where there is
/// such a want; where there is no such state nothing can be said of it.
/// </summary>
public sealed record OptionVerdict(int Option, IReadOnlyList<int> Outcomes, IReadOnlyList<int> Violated)
{
    public bool IsBad => Outcomes.Count > 0 && Violated.Count > 0;
}
