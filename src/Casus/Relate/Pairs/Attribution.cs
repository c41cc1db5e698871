namespace Casus.Relate.Pairs;

/// <summary>What two articles give as their source.</summary>
enum Attribution
{
    /// <summary>Nothing that links them.</summary>
    None,

    /// <summary>The same source.</summary>
    Shared,

    /// <summary>One gives the other's outlet.</summary>
    OneOther,
}
