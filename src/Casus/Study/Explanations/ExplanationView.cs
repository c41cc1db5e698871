using Casus.Analysis.Evidence;
using Casus.Read;
using Casus.Situate;

namespace Casus.Study.Explanations;

/// <summary>
/// The rival explanations of one silence against the origins that speak of them, ranked by least inconsistency (Heuer 1999). It is a view for audit: trials found no gain in accuracy
/// from ranking, so what it is good for is to see what one origin carries.
/// </summary>
public sealed record ExplanationView(SilenceRecord Silence, IReadOnlyList<Explained> Explanations)
{
    /// <summary>The origins without which the ranking is another.</summary>
    public IReadOnlyList<string> Decisive { get; init; } = [];

    /// <summary>For each origin the explanations that nobody else offers: drop the origin and they fall.</summary>
    public IReadOnlyList<(string Origin, IReadOnlyList<Explained> Falling)> Dropped { get; init; } = [];

    /// <summary>The silences of a situation for which there are explanations.</summary>
    public static IReadOnlyList<ExplanationView> Of(Situation situation)
    {
        var provenance = new Provenance(situation.Relations);
        return [.. situation.Silences.Where(s => s.Explanations.Count > 0).Select(s => Of(s, provenance))];
    }

    static ExplanationView Of(SilenceRecord silence, Provenance provenance)
    {
        var explained = Grouping
            .Alike(silence.Explanations, e => $"{e.Passage.Article}/{e.Passage.Start:D9}/{e.Modality}", e => e.Passage.Text, 0.5)
            .Select(g => Join(g, provenance))
            .ToList();
        var origins = explained.SelectMany(e => e.For.Concat(e.Against)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var matrix = new Hypotheses(explained.Count, [.. origins.Select(o => new EvidenceRow(o, [.. explained.Select(e => Cell(e, o))]))]);
        var ranking = matrix.Ranking().SelectMany(g => g.OrderByDescending(h => explained[h].For.Count).ThenBy(h => explained[h].Hedged)).ToList();
        return new ExplanationView(silence, [.. ranking.Select(h => explained[h])])
        {
            Decisive = matrix.Decisive(),
            Dropped = [.. origins.Select(o => (o, (IReadOnlyList<Explained>)[.. explained.Where(e => e.For.SequenceEqual([o]))])).Where(d => d.Item2.Count > 0)],
        };
    }

    static Explained Join(IReadOnlyList<Explanation> accounts, Provenance provenance)
    {
        var best = accounts.OrderBy(a => a.Modality == Modality.Denied).ThenByDescending(a => a.Passage.Text.Length).ThenBy(a => a.Passage.Article, StringComparer.Ordinal).First();
        return new Explained(best, accounts, Origins(a => a.Modality != Modality.Denied), Origins(a => a.Modality == Modality.Denied));

        IReadOnlyList<string> Origins(Func<Explanation, bool> counted) => provenance.OriginsOf(accounts.Where(counted).Select(a => a.Passage.Article));
    }

    static Consistency Cell(Explained explained, string origin) =>
        explained.Against.Contains(origin) ? Consistency.Inconsistent : explained.For.Contains(origin) ? Consistency.Consistent : Consistency.Neutral;
}
