namespace Casus.Language.Training;

/// <summary>One token as written: the words First to Last (inclusive) that it spells.</summary>
public sealed record TreebankToken(string Form, int First, int Last, bool IsSpaceAfter);
