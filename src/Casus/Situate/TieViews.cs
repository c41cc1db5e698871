using Casus.Read;

namespace Casus.Situate;

/// <summary>
/// One view for each tie; accounts that differ in status, sign or trend stand side by side. What leaders have between them
/// their states have.
/// </summary>
static class TieViews
{
    public static IReadOnlyList<TieView> Of(IReadOnlyList<Reading> readings, Standing standing, Provenance provenance) => readings
        .SelectMany(r => r.Ties)
        .GroupBy(t => (t.Type, Ends: Ends(t, standing), t.Status, t.Sign, t.Trend))
        .Select(g => Join([.. g], standing, provenance))
        .ByWeight(v => v.Support, v => v.Id);

    static (string, string) Ends(Tie tie, Standing standing)
    {
        var (from, to) = (standing.Of(tie.From), standing.Of(tie.To));
        // A tie within one state is between the two themselves.
        if (from == to)
            (from, to) = (tie.From, tie.To);
        return tie.Directed || string.CompareOrdinal(from, to) < 0 ? (from, to) : (to, from);
    }

    static TieView Join(List<Tie> accounts, Standing standing, Provenance provenance)
    {
        var best = accounts
            .OrderBy(t => standing.Of(t.From) != t.From || standing.Of(t.To) != t.To)
            .ThenBy(t => t.Label is null)
            .ThenBy(t => t.Since is null)
            .ThenBy(t => t.Modality != Modality.Asserted)
            .ThenBy(t => t.Key, StringComparer.Ordinal)
            .First();
        return new TieView(best.Key, best, provenance.SupportOf(accounts));
    }
}
