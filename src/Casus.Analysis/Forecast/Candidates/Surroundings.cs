using Casus.Analysis.Forecast.Memory;

namespace Casus.Analysis.Forecast.Candidates;

/// <summary>
/// Who is near an actor on a morning: partners of partners, whom the relation of the question reaches from the partners,
/// and whom it reaches from actors alike (those met over two steps). Kept from question to question of the same actor.
/// </summary>
sealed class Surroundings(int actors)
{
    const int Alike = 50;
    const int Nearest = 40;

    Morning? _morning;
    int _actor = -1;
    int[] _alike = [];

    /// <summary>Weight of the walks of two steps.</summary>
    public Sparse TwoSteps { get; } = new(actors);

    /// <summary>Whom the relation reaches from the actor's partners.</summary>
    public Sparse FromPartners { get; } = new(actors);

    /// <summary>Whom the relation reaches from actors alike.</summary>
    public Sparse FromAlike { get; } = new(actors);

    public void Look(Morning morning, Query query)
    {
        if (morning != _morning || query.Actor != _actor)
            Walk(morning, query.Actor);
        FromPartners.Clear();
        FromAlike.Clear();
        foreach (var (partner, share) in morning.Recent(query.Actor).Take(Nearest))
            if (partner != query.Actor)
                Reach(FromPartners, partner, share, query);
        foreach (var alike in _alike)
            Reach(FromAlike, alike, TwoSteps[alike], query);
    }

    void Walk(Morning morning, int actor)
    {
        (_morning, _actor) = (morning, actor);
        TwoSteps.Clear();
        foreach (var (partner, share) in morning.Recent(actor))
            if (partner != actor)
                foreach (var (other, step) in morning.Recent(partner))
                    TwoSteps.Add(other, share * step);
        _alike =
        [
            .. TwoSteps.Actors
                .Where(other => other != actor)
                .OrderByDescending(other => TwoSteps[other] / Math.Sqrt(morning.Past.Partners(other) + 3))
                .Take(Alike),
        ];
    }

    void Reach(Sparse into, int from, float weight, Query query)
    {
        var bonds = _morning!.Past.Reached(from, query.Relation);
        var all = 0.5f;
        foreach (var bond in bonds)
            all += Slow(bond, query);
        foreach (var bond in bonds)
        {
            var share = weight * Slow(bond, query) / all;
            if (share > 1e-6f)
                into.Add(bond.Other, share);
        }
    }

    static float Slow(Bond bond, Query query) => bond.Strands[bond.Find(query.Relation)].Pulse.Slow(query.Day);
}
