namespace Casus.Tell.Writing;

/// <summary>The likelihood words of a scale, chosen by how many origins report a thing and whether any denies it.</summary>
static class Likelihood
{
    /// <summary>Of ICD 203 "very likely (80–95 %)" from three origins on, "likely (55–80 %)" for two; a single origin allows no word.</summary>
    public static string? Of(Scale scale, int origins, bool denied) => (origins, denied) switch
    {
        ( >= 2, true) => scale.Say(50),
        ( >= 3, _) => scale.Say(90),
        (2, _) => scale.Say(70),
        _ => null,
    };

    /// <summary>How much the material allows, kept apart from how likely the thing is.</summary>
    public static string Confidence(int origins) => origins switch
    {
        >= 4 => "high",
        >= 2 => "moderate",
        _ => "low",
    };
}
