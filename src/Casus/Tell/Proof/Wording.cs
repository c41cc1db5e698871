using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Casus.Tell.Proof;

/// <summary>
/// The words of uncertainty: likelihood only in judgements, on one scale with its range, never in one breath with
/// confidence; no word that claims what reading cannot know.
/// </summary>
static partial class Wording
{
    static readonly FrozenSet<string> Forbidden = Table.Lines("tell/gate/forbidden.txt").ToFrozenSet(StringComparer.Ordinal);
    static readonly string[] Steps = [.. Scale.All.SelectMany(s => s.Written)];
    static readonly FrozenSet<string> Assumptions = Table.Lines("tell/assumptions.txt").ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Faults(Case examined)
    {
        var (own, kind) = (examined.Own, examined.Sentence.Kind);
        foreach (var fault in Judging.Faults(examined))
            yield return fault;
        if (kind == SentenceKind.Assumption && !Assumptions.Contains(examined.Sentence.Text))
            yield return "it is none of the published assumptions";
        foreach (var word in Words.Of(own).Where(Forbidden.Contains))
            yield return $"it says \"{word}\" of its own";
        var likely = Likely().IsMatch(own);
        if (likely && kind is not (SentenceKind.Judgement or SentenceKind.Assumption))
            yield return "it judges a likelihood and is not marked as a judgement";
        if (likely && kind != SentenceKind.Assumption && Words.Find(own, "confidence") >= 0)
            yield return "it joins likelihood with confidence";
        if (Range().IsMatch(own) && !Steps.Any(step => own.Contains(" " + step, StringComparison.Ordinal)))
            yield return "its likelihood word does not go with its range";
    }

    [GeneratedRegex(@"\b(likely|unlikely|almost certain|almost no chance|roughly even chance|realistic possibility|remote chance|probabl[ey])\b", RegexOptions.IgnoreCase)]
    private static partial Regex Likely();

    [GeneratedRegex(@"\d+\s*–\s*\d+\s*%")]
    private static partial Regex Range();
}
