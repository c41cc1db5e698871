using Casus.Read;

namespace Casus.Situate;

/// <summary>
/// One view for each act: accounts of the same act between the same actors in compatible modality whose dates, where both
/// tell one, overlap. What leaders do their states do.
/// </summary>
static class EventViews
{
    public static IReadOnlyList<EventView> Of(IReadOnlyList<Reading> readings, Standing standing, Provenance provenance, Legibility legibility) => readings
        .SelectMany(r => r.Events)
        .GroupBy(e => (Act: Acts.Of(e), Sides: Sides(e, standing), e.Background, Denied: e.Modality == Modality.Denied, Real: IsReal(e.Modality)))
        .SelectMany(g => ByDate([.. g]))
        .Select(g => Join(g, standing, provenance, legibility))
        .ByWeight(v => v.Support, v => v.Id);

    static string Sides(Event e, Standing standing) => IsMutual(e)
        ? Side(e.Sources.Concat(e.Targets), standing)
        : Side(e.Sources, standing) + " > " + Side(e.Targets, standing);

    static string Side(IEnumerable<string> actors, Standing standing) =>
        string.Join(' ', actors.Select(standing.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    // PLOVER codes an agreement or a meeting once from each side; it is one act all the same.
    static bool IsMutual(Event e) => e.Type is "AGREE" or "CONSULT" or "COOPERATE" || Acts.Of(e) is "signing" or "closer ties";

    static bool IsReal(Modality modality) => modality is Modality.Happened or Modality.UnderWay or Modality.Asserted;

    static List<List<Event>> ByDate(List<Event> accounts)
    {
        var groups = new List<List<Event>>();
        foreach (var account in accounts.OrderBy(e => e.When is null).ThenBy(e => e.When).ThenBy(e => e.Key, StringComparer.Ordinal))
        {
            var group = groups.Find(g => g[0].When is null || account.When is null || Overlap(g[0].When!, account.When));
            if (group is null)
                groups.Add([account]);
            else
                group.Add(account);
        }
        return groups;
    }

    static bool Overlap(Period a, Period b) => a.Start < b.End && b.Start < a.End;

    static EventView Join(List<Event> accounts, Standing standing, Provenance provenance, Legibility legibility)
    {
        var best = accounts
            .OrderBy(e => e.When is null)
            .ThenByDescending(e => e.When?.Precision)
            .ThenBy(e => e.Sources.Concat(e.Targets).Any(a => standing.Of(a) != a))
            .ThenBy(legibility.IsOdd)
            .ThenByDescending(e => e.Sources.Count + e.Targets.Count)
            .ThenBy(e => e.Key, StringComparer.Ordinal)
            .First();
        return new EventView(best.Key, best, provenance.SupportOf(accounts));
    }
}
