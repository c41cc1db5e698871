namespace Casus.Study.Conflicts;

/// <summary>Something a decision maker can do or leave, by a short id for conditions, in words for people.</summary>
public sealed record SheetOption(string Id, string Words, Grounds? Grounds);
