using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>The one act that the situation turns on: told as done, by most origins, and rather dated than not.</summary>
static class News
{
    public static EventView? Of(Draft draft) => draft.Situation.Events
        .Where(e => !e.Best.Background && e.Best.Modality != Modality.Denied && Happenings.Done(e.Best.Modality) && Happenings.Known(draft, e))
        .Select(e => WithTreaty(draft, e))
        .OrderByDescending(e => e.Support.Origins.Count)
        .ThenByDescending(e => e.Best.When is not null)
        .ThenByDescending(e => e.Support.Statements.Count)
        .FirstOrDefault();

    /// <summary>Who speaks of the treaty between the two reports that it was made.</summary>
    static EventView WithTreaty(Draft draft, EventView made)
    {
        if (made.Act != "signing")
            return made;
        var parties = made.Best.Sources.Concat(made.Best.Targets).Select(draft.Standing.Of).ToHashSet(StringComparer.Ordinal);
        var treaties = draft.Situation.Ties.Where(t =>
            t.Best is { Type: TieType.Treaty or TieType.Alliance, Status: TieStatus.InForce, Background: false }
            && parties.Contains(draft.Standing.Of(t.Best.From)) && parties.Contains(draft.Standing.Of(t.Best.To)));
        var statements = made.Support.Statements.Concat(treaties.SelectMany(t => t.Support.Statements)).ToList();
        return made with { Support = new Support(statements, [.. made.Support.Origins.Concat(treaties.SelectMany(t => t.Support.Origins)).Distinct(StringComparer.Ordinal)]) };
    }
}
