namespace Casus.Analysis.Forecast.Rules;

/// <summary>How long ago and how often something happened between two actors, in the steps that rules tell apart.</summary>
static class Bucket
{
    /// <summary>The last day of each step but the last.</summary>
    static readonly int[] Days = [1, 2, 4, 7, 14, 30, 60, 120, 240];

    static readonly byte[] ByAge = [.. Enumerable.Range(0, Days[^1] + 2).Select(age => (byte)(Days.TakeWhile(last => age > last).Count() * Times))];

    const int Times = 3;

    /// <summary>How many steps there are.</summary>
    public const int Count = 10 * Times;

    public static int Of(int age, int times) =>
        ByAge[Math.Min(age, ByAge.Length - 1)] + (times <= 1 ? 0 : times <= 4 ? 1 : 2);

    /// <summary>The step in words: "1–2 days before, seen 2–4 times".</summary>
    public static string Words(int bucket)
    {
        var step = bucket / Times;
        var age = step == 0 ? "the day before"
            : step == Days.Length ? $"more than {Days[^1]} days before"
            : Days[step - 1] + 1 == Days[step] ? $"{Days[step]} days before"
            : $"{Days[step - 1] + 1}–{Days[step]} days before";
        return age + (bucket % Times) switch { 0 => ", seen once", 1 => ", seen 2–4 times", _ => ", seen 5 times or more" };
    }
}
