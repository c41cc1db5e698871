using System.Collections.Frozen;

namespace Casus.Relate.Contradictions;

/// <summary>Tells a value that a later account puts in the place of an earlier one from a value in conflict.</summary>
static class Revision
{
    static readonly FrozenSet<string> Cues = Table.Rows("relate/revisions.tsv").Where(r => r[0] == "sentence").Select(r => r[1]).ToFrozenSet();

    static readonly string[] Notices = [.. Table.Rows("relate/revisions.tsv").Where(r => r[0] == "article").Select(r => r[1])];

    public static bool Is(Amount one, Amount other)
    {
        if (one.Telling.Article == other.Telling.Article || Order(one.Telling, other.Telling) is not { } order)
            return false;
        var (early, late) = order < 0 ? (one, other) : (other, one);
        return Corrects(early.Telling, late.Telling)
            || late.Value > early.Value && (Measures.Grows(late.Measure) && Days(early.Telling, late.Telling) >= 1 || HasCue(late));
    }

    /// <summary>Which is the earlier; null where the times do not tell.</summary>
    static int? Order(Telling one, Telling other) =>
        one.Body.Article.Published is not { } mine || other.Body.Article.Published is not { } theirs || mine == theirs
            ? Corrects(one, other) ? -1 : Corrects(other, one) ? 1 : null
            : mine.End <= theirs.Start ? -1 : theirs.End <= mine.Start ? 1 : Corrects(one, other) ? -1 : Corrects(other, one) ? 1 : null;

    static double Days(Telling early, Telling late) =>
        (late.Body.Article.Published!.Start.Date - early.Body.Article.Published!.Start.Date).TotalDays;

    /// <summary>The later one is of the same outlet and says that it corrects itself.</summary>
    static bool Corrects(Telling early, Telling late) =>
        late.Body.Article.Outlet is { } outlet && outlet == early.Body.Article.Outlet
        && Notices.Any(n => late.Body.Article.Text.Contains(n, StringComparison.OrdinalIgnoreCase));

    static bool HasCue(Amount amount)
    {
        var line = amount.Telling.Body.Lines[amount.Line];
        return Enumerable.Range(line.First, line.Count).Any(i => Cues.Contains(amount.Telling.Word(i)));
    }
}
