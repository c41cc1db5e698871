using System.Runtime.InteropServices;

namespace Casus.Analysis.Forecast.Memory;

/// <summary>
/// All that is remembered of the acts added so far, both ways round. It is only ever added to by whole days, so that
/// whoever reads it on the morning of a day sees nothing of that day.
/// </summary>
sealed class Past(Cast cast)
{
    readonly Dictionary<long, Bond> _bonds = [];
    readonly List<Bond>[] _of = [.. Enumerable.Range(0, cast.Actors).Select(_ => new List<Bond>())];
    readonly Dictionary<int, List<Bond>> _reached = [];
    readonly Popularity[] _popularity = new Popularity[cast.Actors];
    readonly int[] _acts = new int[cast.Directed];

    public Cast Cast => cast;

    public Homes Homes { get; } = new(cast);

    public SectorCounts Sectors { get; } = new(cast);

    /// <summary>Recipients by relation.</summary>
    public Shares Recipients { get; } = new();

    /// <summary>Recipients by the actor's region and relation.</summary>
    public Shares Regional { get; } = new();

    public void Add(IEnumerable<Act> day)
    {
        foreach (var act in day)
        {
            AddOneWay(act);
            AddOneWay(act.Mirrored(cast.Relations));
        }
    }

    /// <summary>The bonds of an actor, in the order in which they began.</summary>
    public ReadOnlySpan<Bond> Bonds(int actor) => CollectionsMarshal.AsSpan(_of[actor]);

    public int Partners(int actor) => _of[actor].Count;

    public Bond? Between(int actor, int other) => _bonds.GetValueOrDefault(Pair(actor, other));

    /// <summary>The bonds in which the actor ever did this.</summary>
    public ReadOnlySpan<Bond> Reached(int actor, int relation) =>
        CollectionsMarshal.AsSpan(_reached.GetValueOrDefault(actor * cast.Directed + relation));

    public ref readonly Popularity Popularity(int actor) => ref _popularity[actor];

    /// <summary>How many acts of a relation there were.</summary>
    public int Acts(int relation) => _acts[relation];

    public int RegionalKey(int actor, int relation) => (Homes.Of(actor) + 1) * cast.Directed + relation;

    void AddOneWay(Act act)
    {
        var (actor, relation, recipient, day) = act;
        if (Bond(actor, recipient).Beat(relation, day))
            Reach(actor, relation, recipient);
        _popularity[recipient].Beat(day);
        _acts[relation]++;
        Homes.Meet(actor, recipient);
        Recipients.Beat(relation, recipient, day);
        Regional.Beat(RegionalKey(actor, relation), recipient, day);
        Sectors.Beat(act);
    }

    Bond Bond(int actor, int other)
    {
        ref var bond = ref CollectionsMarshal.GetValueRefOrAddDefault(_bonds, Pair(actor, other), out var known);
        if (!known)
            _of[actor].Add(bond = new Bond(other));
        return bond!;
    }

    void Reach(int actor, int relation, int other)
    {
        ref var reached = ref CollectionsMarshal.GetValueRefOrAddDefault(_reached, actor * cast.Directed + relation, out _);
        (reached ??= []).Add(_bonds[Pair(actor, other)]);
    }

    static long Pair(int actor, int other) => ((long)actor << 32) | (uint)other;
}
