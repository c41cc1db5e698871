namespace Casus.Relate;

/// <summary>How two articles are related. No verdict says "independent": only that no shared text or attribution was found.</summary>
public enum Verdict
{
    Unknown,
    SameOrigin,

    /// <summary>The same story, with no shared text or attribution found.</summary>
    SameStory,
    SameTopic,
    Unrelated,
}
