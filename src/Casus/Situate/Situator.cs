using Casus.Relate;

namespace Casus.Situate;

/// <summary>
/// Computes the situation from records and their relations: a pure function, whatever the order of the records.
/// The readings name each actor by one id in all articles (<see cref="Identities.Unify"/>).
/// </summary>
public static class Situator
{
    public static Situation Situate(IReadOnlyList<Record> records, Relations relations)
    {
        var sorted = records.OrderBy(r => r.Article.Id, StringComparer.Ordinal).ToList();
        var readings = sorted.Select(r => r.Reading).ToList();
        var provenance = new Provenance(relations);
        var actors = ActorViews.Of(readings, provenance);
        var standing = new Standing(actors);
        var legibility = new Legibility(readings);
        var situation = new Situation
        {
            Records = sorted,
            Relations = relations,
            Actors = actors,
            Utterances = UtteranceViews.Of(readings, relations, provenance, legibility),
            Events = EventViews.Of(readings, standing, provenance, legibility),
            Ties = TieViews.Of(readings, standing, provenance),
            Stances = StanceViews.Of(sorted, standing, provenance),
            Options = OptionViews.Of(readings, provenance),
            Motives = MotiveViews.Of(readings, provenance),
            Causes = CauseViews.Of(readings, provenance),
        };
        return situation with { Silences = Silences.Of(situation, standing) };
    }
}
