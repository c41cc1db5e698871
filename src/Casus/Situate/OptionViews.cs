using Casus.Read;

namespace Casus.Situate;

/// <summary>One view for each option of an actor, with every consequence that any account predicts.</summary>
static class OptionViews
{
    const double SameAction = 0.5;

    public static IReadOnlyList<OptionView> Of(IReadOnlyList<Reading> readings, Provenance provenance) => readings
        .SelectMany(r => r.Options)
        .GroupBy(o => (o.Actor, o.Refusal))
        .SelectMany(g => Grouping.Alike(g, o => o.Key, o => o.Action.Text, SameAction))
        .Select(g => Join(g, provenance))
        .ByWeight(v => v.Support, v => v.Id);

    static OptionView Join(IReadOnlyList<Option> accounts, Provenance provenance)
    {
        var best = accounts
            .OrderByDescending(o => o.Consequences.Count)
            .ThenBy(o => o.Key, StringComparer.Ordinal)
            .First();
        return new OptionView(best.Key, best.Actor, best, provenance.SupportOf(accounts))
        {
            Consequences = [.. accounts.SelectMany(o => o.Consequences)],
        };
    }
}
