namespace Casus.Analysis.Forecast.Memory;

/// <summary>The region of each actor: the known one, else the one whose actors it has dealt with most so far; −1 while there is none.</summary>
sealed class Homes(Cast cast)
{
    readonly int[] _home = [.. cast.Regions];
    readonly Dictionary<int, int>?[] _met = new Dictionary<int, int>?[cast.Actors];

    public int Regions { get; } = cast.Regions.DefaultIfEmpty(-1).Max() + 1;

    public int Of(int actor) => _home[actor];

    public void Meet(int actor, int other)
    {
        var region = cast.Regions[other];
        if (cast.Regions[actor] >= 0 || region < 0)
            return;
        var met = _met[actor] ??= [];
        var times = met[region] = met.GetValueOrDefault(region) + 1;
        if (_home[actor] < 0 || times > met[_home[actor]])
            _home[actor] = region;
    }
}
