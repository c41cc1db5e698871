namespace Casus.Clean;

/// <summary>What cleaning a page gives: an article and what was removed, or a reason why there is none.</summary>
public abstract record Cleaned
{
    Cleaned()
    {
    }

    public sealed record Kept(Article Article, IReadOnlyList<Removal> Removed) : Cleaned;

    public sealed record Rejected(Refusal Refusal) : Cleaned;
}
