namespace Casus.Analysis.Forecast;

/// <summary>
/// One question: whom does the actor reach by the relation on that day? A mirrored relation asks who reaches the actor.
/// The answers, where known, are in ascending order.
/// </summary>
public sealed record Query(int Actor, int Relation, int Day, int[] Answers)
{
    public bool Answered(int actor) => Array.BinarySearch(Answers, actor) >= 0;
}
