using System.Text.RegularExpressions;
using Casus.Situate;
using Casus.Study;
using Casus.Tell.Writing;

namespace Casus.Tell.Changes;

/// <summary>
/// "Drop one origin: which findings fall?" What of the brief falls without some articles, and what loses its second origin.
/// An origin is lost only with its last article: doing without one of several rewrites changes nothing but citations.
/// </summary>
public sealed partial record Fallout(IReadOnlyList<string> Articles, IReadOnlyList<string> LostOrigins, IReadOnlyList<Weakened> Falling, IReadOnlyList<Weakened> Weaker)
{
    /// <summary>How many sentences lose a citation and nothing else.</summary>
    public int OnlyCitations { get; init; }

    /// <param name="situation">The whole situation with its findings and its brief.</param>
    /// <param name="withdrawal">What to do without.</param>
    /// <param name="found">What the analyses find in the records that stay.</param>
    public static Fallout Of((Situation Situation, IReadOnlyList<Finding> Findings, Brief Brief) situation, Withdrawal withdrawal, IReadOnlyList<Finding> found)
    {
        var gone = withdrawal.Articles.ToHashSet(StringComparer.Ordinal);
        var origins = new Origins(new Tally(situation.Situation), gone);
        var texts = situation.Findings.Select(f => f.Text).ToHashSet(StringComparer.Ordinal);
        var told = situation.Brief.Sentences
            .Where(s => s.Kind is SentenceKind.Reported or SentenceKind.Judgement && !texts.Contains(s.Text))
            .Select(s => Sentence(s, origins));
        var weakened = situation.Findings.Select(f => Finding(f, origins, found)).Concat(told).ToList();
        return new Fallout(
            withdrawal.Articles,
            [.. situation.Situation.Relations.Origins.Where(o => o.Articles.All(gone.Contains)).Select(o => o.Id)],
            [.. weakened.Where(w => w.Falls)],
            [.. weakened.Where(w => !w.Falls && w is { Before: > 1, After: 1 })])
        {
            OnlyCitations = situation.Brief.Sentences.Count(s => s.Citations.Any(c => gone.Contains(c.Article)) && Sentence(s, origins) is { Falls: false } left && left.Before == left.After),
        };
    }

    static Weakened Sentence(Sentence sentence, Origins origins)
    {
        var (before, after) = origins.Of(sentence.Citations);
        return new Weakened(sentence.Text, false, before, after) { Falls = after == 0 };
    }

    static Weakened Finding(Finding finding, Origins origins, IReadOnlyList<Finding> found)
    {
        var (before, after) = origins.Of([.. finding.Support.Passages]);
        var stays = found.Any(f => f.Method == finding.Method && Bare(f.Text) == Bare(finding.Text));
        return new Weakened(finding.Text, true, before, after)
        {
            Falls = after == 0 || !stays,
            Instead = stays ? null : found.FirstOrDefault(f => f.Id == finding.Id)?.Text,
        };
    }

    /// <summary>What a finding says but for the words it quotes: those may come from any of several copies.</summary>
    static string Bare(string text) => Quoted().Replace(text, "“”");

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    /// <summary>Counts origins with and without the articles that are gone.</summary>
    sealed class Origins(Tally tally, HashSet<string> gone)
    {
        public (int Before, int After) Of(IReadOnlyList<Passage> passages) =>
            (tally.Origins(passages), tally.Origins(passages.Where(p => !gone.Contains(p.Article))));
    }
}
