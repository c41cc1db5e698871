using System.Runtime.InteropServices;

namespace Casus.Analysis.Forecast.Memory;

/// <summary>How often a relation reached each sector, from anywhere and from each sector.</summary>
sealed class SectorCounts(Cast cast)
{
    readonly Dictionary<(int Sector, int Relation, int Reached), int> _counts = [];
    readonly Dictionary<(int Sector, int Relation), int> _totals = [];

    /// <summary>Stands for "from anywhere" in the keys.</summary>
    const int Anywhere = -1;

    public void Beat(Act act)
    {
        Count(Anywhere, act);
        Count(cast.Sectors[act.Actor], act);
    }

    /// <summary>The share of a relation's acts that reached the sector of this recipient.</summary>
    public float Share(int relation, int recipient) =>
        (_counts.GetValueOrDefault((Anywhere, relation, cast.Sectors[recipient])) + 0.1f)
        / (_totals.GetValueOrDefault((Anywhere, relation)) + 1f);

    /// <summary>The same among the acts of the actor's sector.</summary>
    public float ShareFrom(int actor, int relation, int recipient) =>
        _counts.GetValueOrDefault((cast.Sectors[actor], relation, cast.Sectors[recipient]))
        / (_totals.GetValueOrDefault((cast.Sectors[actor], relation)) + 2f);

    void Count(int from, Act act)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, (from, act.Relation, cast.Sectors[act.Recipient]), out _)++;
        CollectionsMarshal.GetValueRefOrAddDefault(_totals, (from, act.Relation), out _)++;
    }
}
