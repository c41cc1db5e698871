namespace Casus.Read.Dates;

/// <summary>
/// Words of a sentence that tell a time, First..Last (inclusive). <see cref="When"/> is null where they do not fix one:
/// "in recent weeks", "the Cold War", or "on Monday" in an article of unknown date.
/// </summary>
public sealed record TimeMention(int Sentence, int First, int Last, TimeLink Link, Period? When)
{
    /// <summary>It names a past era, or lies long before the article.</summary>
    public bool Past { get; init; }
}
