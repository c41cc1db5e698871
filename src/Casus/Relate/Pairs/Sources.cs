namespace Casus.Relate.Pairs;

/// <summary>The outlet of an article and the credits in it.</summary>
sealed record Sources(string? Outlet, IReadOnlyList<Credit> Credits)
{
    public Attribution With(Sources other) =>
        Gives(other.Outlet) || other.Gives(Outlet) ? Attribution.OneOther
        : Credits.Any(c => other.Gives(c.Source)) ? Attribution.Shared
        : Attribution.None;

    bool Gives(string? source) => source is not null && Credits.Any(c => c.Source == source);

    /// <summary>Whether this article gives the other's outlet as a source, and not the other way round.</summary>
    public bool Follows(Sources other) => Gives(other.Outlet) && !other.Gives(Outlet);
}
