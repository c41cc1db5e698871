namespace Casus.Acquire.Web;

/// <summary>What a visit of one address came to.</summary>
public abstract record Visit
{
    Visit()
    {
    }

    /// <summary>A page; of one that was had before, another version.</summary>
    public sealed record Taken(Page Page, bool IsFurther) : Visit;

    /// <summary>The page is as it was.</summary>
    public sealed record Unchanged(string Address) : Visit;

    /// <summary>A feed, or a list of feeds, and where it leads.</summary>
    public sealed record Led(string Address, IReadOnlyList<string> Links) : Visit;

    /// <summary>A run that was broken off had been there already.</summary>
    public sealed record Done(string Address) : Visit;

    public sealed record Refused(Refusal Refusal) : Visit;
}
