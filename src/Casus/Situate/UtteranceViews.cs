using Casus.Read;
using Casus.Relate;

namespace Casus.Situate;

/// <summary>One view for each act of speech: the shared ones as the relations join them, the others by themselves.</summary>
static class UtteranceViews
{
    public static IReadOnlyList<UtteranceView> Of(IReadOnlyList<Reading> readings, Relations relations, Provenance provenance, Legibility legibility)
    {
        var all = readings.SelectMany(r => r.Utterances).ToDictionary(u => u.Key, StringComparer.Ordinal);
        var shared = relations.Utterances
            .Select(s => s.Statements.Where(all.ContainsKey).Select(k => all[k]).ToList())
            .Where(g => g.Count > 0)
            .ToList();
        var joined = shared.SelectMany(g => g).Select(u => u.Key).ToHashSet(StringComparer.Ordinal);
        return shared
            .Concat(all.Values.Where(u => !joined.Contains(u.Key)).Select(u => new List<Utterance> { u }))
            .Select(g => Join(g, provenance, legibility))
            .ByWeight(v => v.Support, v => v.Id);
    }

    static UtteranceView Join(List<Utterance> copies, Provenance provenance, Legibility legibility)
    {
        var best = copies
            .OrderBy(legibility.IsOdd)
            .ThenBy(u => u.Form == UtteranceForm.Indirect)
            .ThenByDescending(u => u.Actor is not null)
            .ThenByDescending(u => u.Content.Text.Length)
            .ThenBy(u => u.Key, StringComparer.Ordinal)
            .First();
        return new UtteranceView(best.Key, best.Actor, best, provenance.SupportOf(copies));
    }
}
