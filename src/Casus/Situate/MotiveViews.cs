using Casus.Read;

namespace Casus.Situate;

/// <summary>One view for each goal, fear or constraint of an actor.</summary>
static class MotiveViews
{
    const double SameContent = 0.4;

    public static IReadOnlyList<MotiveView> Of(IReadOnlyList<Reading> readings, Provenance provenance) => readings
        .SelectMany(r => r.Motives)
        .GroupBy(m => (m.Actor, m.Kind))
        .SelectMany(g => Grouping.Alike(g, m => m.Key, m => m.Content.Text, SameContent))
        .Select(g => new MotiveView(g[0].Key, g[0].Actor, g[0], provenance.SupportOf(g)))
        .ByWeight(v => v.Support, v => v.Id);
}
