using System.Runtime.InteropServices;

namespace Casus.Analysis.Forecast.Memory;

/// <summary>How often a relation reached each sector, from anywhere and from each sector.</summary>
sealed class SectorCounts(Cast cast)
{
    /// <summary>Stands for "from anywhere" in the keys.</summary>
    const int Anywhere = -1;

    static readonly Reach None = new();

    readonly Dictionary<(int Sector, int Relation), Reach> _reaches = [];

    public void Beat(Act act)
    {
        Of(Anywhere, act).Beat(cast.Sectors[act.Recipient]);
        Of(cast.Sectors[act.Actor], act).Beat(cast.Sectors[act.Recipient]);
    }

    /// <summary>Which sectors a relation reaches.</summary>
    public Reach Of(int relation) => _reaches.GetValueOrDefault((Anywhere, relation), None);

    /// <summary>Which sectors it reaches from the sector of this actor.</summary>
    public Reach From(int actor, int relation) => _reaches.GetValueOrDefault((cast.Sectors[actor], relation), None);

    Reach Of(int from, Act act)
    {
        ref var reach = ref CollectionsMarshal.GetValueRefOrAddDefault(_reaches, (from, act.Relation), out _);
        return reach ??= new();
    }

    /// <summary>Counts by sector, and their sum.</summary>
    public sealed class Reach
    {
        readonly Dictionary<int, int> _counts = [];
        int _total;

        public void Beat(int sector)
        {
            _counts[sector] = _counts.GetValueOrDefault(sector) + 1;
            _total++;
        }

        /// <summary>The share of a sector, drawn towards nothing by two imagined acts.</summary>
        public float Share(int sector) => _counts.GetValueOrDefault(sector) / (_total + 2f);
    }
}
