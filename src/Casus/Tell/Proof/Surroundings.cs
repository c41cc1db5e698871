using System.Buffers;

namespace Casus.Tell.Proof;

/// <summary>The words of the same clause just before a quotation: where a "not" or a "could" may have been cut off.</summary>
static class Surroundings
{
    const int Reach = 5;
    static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".,;:!?\"“”—–\n(");

    /// <summary>A sentence on the wording of a text mentions words, it does not say them.</summary>
    public static bool OnWording(Case examined) => examined.Own.StartsWith("Wording ", StringComparison.Ordinal);

    /// <summary>A bare name or role asserts nothing that could be denied or hedged.</summary>
    static bool IsName(Case examined, string quotation) =>
        examined.Evidence.Actors.Any(a => a.Forms.Contains(quotation));

    public static IEnumerable<string> Before(Case examined, string quotation)
    {
        if (IsName(examined, quotation) || Quoting.Find(examined, quotation) is not { } found)
            return [];
        var article = examined.Evidence.Article(found.Passage.Article);
        var at = found.Passage.Start + found.Start;
        if (article is null || at > article.Text.Length)
            return [];
        var before = article.Text[Math.Max(0, at - 80)..at];
        var clause = before[(before.AsSpan().LastIndexOfAny(ClauseEnds) + 1)..];
        return Words.Of(clause).TakeLast(Reach);
    }
}
