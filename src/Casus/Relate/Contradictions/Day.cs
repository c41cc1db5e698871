namespace Casus.Relate.Contradictions;

/// <summary>A day of a month that an article names, counted from the first of a leap year's January; and the part of the day, if it says it.</summary>
sealed record Day(Telling Telling, int Line, int First, int Last, int Number, string Part)
{
    public string Words => Telling.Words(First, Last);
}
