namespace Casus.Clean;

/// <summary>A paragraph that one version of an article has otherwise than the one before.</summary>
public abstract record Change
{
    Change()
    {
    }

    public sealed record Removed(string Text) : Change;

    public sealed record Added(string Text) : Change;

    public sealed record Reworded(string Before, string After) : Change;
}
