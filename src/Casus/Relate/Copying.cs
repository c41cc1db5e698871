namespace Casus.Relate;

/// <summary>How a child derives from its parent.</summary>
public enum Copying
{
    /// <summary>The same words, cut or reordered.</summary>
    Copy,

    /// <summary>The same statements in other words.</summary>
    Rewrite,

    /// <summary>The same statements with words substituted by machine.</summary>
    Spin,

    /// <summary>Much shorter than its parent.</summary>
    Summary,

    /// <summary>One of two or more parents.</summary>
    Merge,

    /// <summary>A child of a common source that was not seen.</summary>
    Sibling,
}
