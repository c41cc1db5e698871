using System.Runtime.InteropServices;

namespace Casus.Analysis.Forecast.Memory;

/// <summary>Tallies of recipients under a key (a relation; a region and a relation).</summary>
sealed class Shares
{
    static readonly Dictionary<int, Tally> None = [];

    readonly Dictionary<int, Dictionary<int, Tally>> _tallies = [];

    public void Beat(int key, int recipient, int day)
    {
        ref var under = ref CollectionsMarshal.GetValueRefOrAddDefault(_tallies, key, out _);
        under ??= [];
        CollectionsMarshal.GetValueRefOrAddDefault(under, recipient, out _).Beat(day);
    }

    public Dictionary<int, Tally> Of(int key) => _tallies.GetValueOrDefault(key, None);
}
