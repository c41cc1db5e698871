namespace Casus.Acquire;

/// <summary>One thing met while acquiring: a page, or something that could not be taken, with the reason.</summary>
public abstract record Acquired
{
    Acquired()
    {
    }

    public sealed record Taken(Page Page) : Acquired;

    public sealed record Refused(Refusal Refusal) : Acquired;
}
