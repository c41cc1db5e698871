namespace Casus.Tell.Writing;

/// <summary>The likelihood words of ICD 203, chosen by how many origins report a thing and whether any denies it.</summary>
static class Likelihood
{
    static readonly (int From, int To, string Word)[] Scale =
        [.. Table.Rows("tell/likelihood.tsv").Select(row => (int.Parse(row[0], null), int.Parse(row[1], null), row[2]))];

    /// <summary>"very likely (80–95 %)" from three origins on, "likely (55–80 %)" for two; a single origin allows no word.</summary>
    public static string? Of(int origins, bool denied) => (origins, denied) switch
    {
        ( >= 2, true) => Say(50),
        ( >= 3, _) => Say(90),
        (2, _) => Say(70),
        _ => null,
    };

    /// <summary>How much the material allows, kept apart from how likely the thing is.</summary>
    public static string Confidence(int origins) => origins switch
    {
        >= 4 => "high",
        >= 2 => "moderate",
        _ => "low",
    };

    static string Say(int percent)
    {
        var step = Scale.First(s => s.From <= percent && percent < s.To);
        return $"{step.Word} ({step.From}–{step.To} %)";
    }
}
