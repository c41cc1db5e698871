namespace Casus.Study.Conflicts;

/// <summary>An option in a draft: whose it is, its id in the file, and what the press tells of it.</summary>
sealed record DraftedOption(string Actor, string Id, ToldOption Told)
{
    public SheetOption Written => new(Id, Told.Words, Told.Grounds);
}
