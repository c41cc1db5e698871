namespace Casus.Clean.Markup;

/// <summary>A block-level element with the sums over everything below it.</summary>
sealed class Container(Container? parent, string signature)
{
    public Container? Parent { get; } = parent;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Element and class names, by which pieces made by the same template are known.</summary>
    public string Signature { get; } = signature;

    public int Characters { get; set; }

    public int LinkCharacters { get; set; }

    public double ProseWords { get; set; }

    public int Blocks { get; set; }

    public double LinkDensity => Characters == 0 ? 0 : (double)LinkCharacters / Characters;

    public bool IsWithin(Container other)
    {
        var at = this;
        while (at is not null && at.Depth > other.Depth)
            at = at.Parent;
        return at == other;
    }
}
