namespace Casus.Study.Conflicts;

/// <summary>What a line of a conflict file rests on.</summary>
public abstract record Grounds
{
    Grounds()
    {
    }

    /// <summary>Words of an article, exactly as they stand there.</summary>
    public sealed record Quoted(string Article, string Quote) : Grounds;

    /// <summary>Nobody says it: whoever wrote the file takes it to be so, for a reason.</summary>
    public sealed record Assumed(string Reason) : Grounds;
}
