using Casus.Read;

namespace Casus.Situate;

/// <summary>One view for each tie; accounts that differ in status, sign or trend stand side by side.</summary>
static class TieViews
{
    public static IReadOnlyList<TieView> Of(IReadOnlyList<Reading> readings, Provenance provenance) => readings
        .SelectMany(r => r.Ties)
        .GroupBy(t => (t.Type, Ends: Ends(t), t.Status, t.Sign, t.Trend))
        .Select(g => Join([.. g], provenance))
        .ByWeight(v => v.Support, v => v.Id);

    static (string, string) Ends(Tie tie) =>
        tie.Directed || string.CompareOrdinal(tie.From, tie.To) < 0 ? (tie.From, tie.To) : (tie.To, tie.From);

    static TieView Join(List<Tie> accounts, Provenance provenance)
    {
        var best = accounts
            .OrderBy(t => t.Label is null)
            .ThenBy(t => t.Since is null)
            .ThenBy(t => t.Modality != Modality.Asserted)
            .ThenBy(t => t.Key, StringComparer.Ordinal)
            .First();
        return new TieView(best.Key, best, provenance.SupportOf(accounts));
    }
}
