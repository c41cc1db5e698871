namespace Casus.Analysis.Forecast.Candidates;

/// <summary>Weights on actors, most of them 0, with the actors that have one in the order in which they came.</summary>
sealed class Sparse(int actors)
{
    readonly float[] _weight = new float[actors];
    readonly List<int> _actors = [];

    public float this[int actor] => _weight[actor];

    public IReadOnlyList<int> Actors => _actors;

    /// <summary>Adds a positive weight.</summary>
    public void Add(int actor, float weight)
    {
        if (_weight[actor] == 0)
            _actors.Add(actor);
        _weight[actor] += weight;
    }

    public void Clear()
    {
        foreach (var actor in _actors)
            _weight[actor] = 0;
        _actors.Clear();
    }
}
