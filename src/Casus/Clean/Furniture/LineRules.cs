using Casus.Clean.Lines;
using Casus.Clean.Metadata;

namespace Casus.Clean.Furniture;

/// <summary>What one line is by its own words and shape, wherever it stands.</summary>
static class LineRules
{
    // A phrase of this many words is evidence by itself; a shorter one needs a short, unfinished line.
    const int StrongPhrase = 3;
    const int LongestFurniture = 70;
    const int ShortLine = 12;

    static readonly char[] PartMarks = ['·', '•', '|', '›', '»'];

    public static RemovalKind? Kind(Line line, string? language)
    {
        var words = line.Words;
        if (words.Count == 0)
            return RemovalKind.Other;
        if (words.All(w => w == "#"))
            return Dates.Find(line.Text) is null ? RemovalKind.ViewCounter : RemovalKind.DateLine;
        if (words.Count > LongestFurniture)
            return null;
        return Addresses(line.Text) ?? ByWhole(line, language) ?? ByPart(line, language) ?? ByLabel(line, language) ?? Credits.Of(line)
            ?? ByStart(line, language) ?? ByInside(line, language);
    }

    static RemovalKind? ByWhole(Line line, string? language) =>
        PhraseBook.Whole(line.Words) is { } phrase ? phrase.In(language) : null;

    // "News desk · 5 min read": a short line of parts, one of which is a phrase of its own.
    static RemovalKind? ByPart(Line line, string? language) =>
        line.Words.Count > ShortLine || line.Text.AsSpan().IndexOfAny(PartMarks) < 0 || line.IsProse ? null
        : line.Text.Split(PartMarks, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts
            ? parts.Select(p => PhraseBook.Whole(Folded.Words(p))).FirstOrDefault(p => p is not null)?.In(language)
            : null;

    static RemovalKind? ByLabel(Line line, string? language) =>
        PhraseBook.Label(line.Text) is { } phrase && phrase.IsOf(language) && Fits(phrase.Kind, line) ? phrase.Kind : null;

    static bool Fits(RemovalKind kind, Line line) => kind switch
    {
        RemovalKind.PhotoCredit => line.Words.Count <= 20,
        RemovalKind.Byline => line.Words.Count <= ShortLine && !line.IsProse,
        _ => line.Words.Count <= 30 && !(line.IsFinished && line.Words.Count > 20),
    };

    static RemovalKind? ByStart(Line line, string? language) =>
        PhraseBook.Start(line.Words) is { } phrase && phrase.IsOf(language) && Begins(line, phrase) ? phrase.Kind : null;

    static bool Begins(Line line, Phrase phrase)
    {
        var brief = line.Words.Count <= ShortLine && !line.IsProse;
        return phrase.Kind switch
        {
            RemovalKind.Copyright => brief || line.Words.Take(ShortLine).Contains("#"),
            RemovalKind.DateLine => line.Words.Count <= 20 && Dates.Find(line.Text) is not null,
            RemovalKind.PhotoCredit => brief && phrase.Length >= 2,
            RemovalKind.CreditLine => brief || phrase.Length >= StrongPhrase || (phrase.Length == 2 && line.Words.Count <= 30),
            _ => brief || phrase.Length >= StrongPhrase,
        };
    }

    // The life of an author is told only at the edges of an article; Tail looks for it there.
    static RemovalKind? ByInside(Line line, string? language) =>
        PhraseBook.Inside(line.Words) is { } phrase && phrase.IsOf(language) && phrase.Kind != RemovalKind.AuthorBio ? phrase.Kind : null;

    static RemovalKind? Addresses(string text)
    {
        if (text.AsSpan().TrimStart(' ') is not (['h' or 'w' or '#' or '@', ..]))
            return null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.All(w => w.StartsWith("http", StringComparison.Ordinal) || w.StartsWith("www.", StringComparison.Ordinal)) ? RemovalKind.RelatedLinks
            : words.All(w => w.Length > 1 && w[0] is '#' or '@' && char.IsLetter(w[1])) ? RemovalKind.RelatedLinks
            : null;
    }
}
