using System.Globalization;
using Casus.Relate;

namespace Casus.Tell.Writing;

/// <summary>
/// The Admiralty marks, two halves that know nothing of each other: the reliability of the best rated outlet cited, and the
/// credibility of the information by its origins and by the accounts against it.
/// </summary>
sealed class Grading(Draft draft)
{
    const char Unrated = 'F';

    readonly List<Passage> _contested =
    [
        .. draft.Situation.Relations.Conflicts
            .Where(c => c.Kind is not (ConflictKind.Update or ConflictKind.Rounding) && c.Accounts.Count > 1)
            .SelectMany(c => c.Accounts)
            .SelectMany(a => a.Passages),
    ];

    public Section Mark(Section section) => section.Ungraded ? section : section with
    {
        Paragraphs = [.. section.Paragraphs.Select(p => p with { Sentences = [.. p.Sentences.Select(Mark)] })],
    };

    /// <summary>Only what is passed on has a mark: counts, assumptions and judgements are the program's own.</summary>
    Sentence Mark(Sentence sentence) => sentence.Kind == SentenceKind.Reported
        ? sentence with { Grade = string.Create(CultureInfo.InvariantCulture, $"{Reliability(sentence)}{Credibility(sentence)}") }
        : sentence;

    char Reliability(Sentence sentence) => sentence.Citations
        .Select(c => draft.Articles.First(a => a.Id == c.Article).Outlet)
        .Select(outlet => outlet is null ? Unrated : Rated(outlet))
        .Min();

    /// <summary>What this reader says of an outlet, or else what was decided of it.</summary>
    char Rated(string outlet) =>
        draft.Manner.Ratings.TryGetValue(outlet, out var asked) ? asked
        : draft.Situation.Docket.Ratings.TryGetValue(outlet, out var decided) ? decided[0]
        : Unrated;

    /// <summary>1 is "confirmed": never with fewer than two origins; here it takes three and no account against it.</summary>
    int Credibility(Sentence sentence) => (draft.Tally.Origins(sentence.Citations), sentence.Citations.Any(IsContested)) switch
    {
        ( >= 3, false) => 1,
        (2, false) or ( >= 3, true) => 2,
        (1, true) => 4,
        _ => 3,
    };

    bool IsContested(Passage cited) =>
        _contested.Any(p => p.Article == cited.Article && p.Start < cited.End && cited.Start < p.End);
}
