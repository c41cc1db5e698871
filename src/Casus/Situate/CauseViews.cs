using Casus.Read;

namespace Casus.Situate;

/// <summary>The causal map: one arrow for each pair of concepts and sign, so that contested signs stand side by side.</summary>
static class CauseViews
{
    public static IReadOnlyList<CauseView> Of(IReadOnlyList<Reading> readings, Provenance provenance) => readings
        .SelectMany(r => r.Causes)
        .Where(c => c.Modality != Modality.Denied && c.From.Concept != c.To.Concept)
        .GroupBy(c => (From: c.From.Concept, To: c.To.Concept, Sign: Sign(c)))
        .Select(g => Join(g.Key, [.. g], provenance))
        .ByWeight(v => v.Support, v => v.Id);

    /// <summary>
    /// The sign of the arrow between the two concepts: the directions of change on both sides, turned round where the
    /// cause lowers or prevents its effect. "Loss of influence raises instability" is influence → instability, −1.
    /// </summary>
    public static int Sign(Cause cause) =>
        Direction(cause.From.Change)
        * Direction(cause.To.Change)
        * (cause.Polarity is CausalPolarity.Lowers or CausalPolarity.Prevents ? -1 : 1);

    static int Direction(int change) => change < 0 ? -1 : 1;

    static CauseView Join((string From, string To, int Sign) arrow, List<Cause> accounts, Provenance provenance)
    {
        var best = accounts
            .OrderBy(c => c.Modality != Modality.Asserted)
            .ThenBy(c => c.Passage.Text.Length)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .First();
        return new CauseView(best.Key, arrow.From, arrow.To, arrow.Sign, best, provenance.SupportOf(accounts));
    }
}
