namespace Casus.Eval.Lineage;

/// <summary>Counts how often a thing is so, by its name.</summary>
sealed class Tally
{
    readonly Dictionary<string, (double Sum, int Count)> _counts = [];

    public void Count(string name, bool isSo) => Measure(name, isSo ? 1 : 0);

    public void Measure(string name, double value)
    {
        var (sum, count) = _counts.GetValueOrDefault(name);
        _counts[name] = (sum + value, count + 1);
    }

    public void Add(Tally other)
    {
        foreach (var (name, (sum, count)) in other._counts)
        {
            var mine = _counts.GetValueOrDefault(name);
            _counts[name] = (mine.Sum + sum, mine.Count + count);
        }
    }

    public double Share(string name) => 100 * Mean(name);

    public double Mean(string name)
    {
        var (sum, count) = _counts.GetValueOrDefault(name);
        return count == 0 ? 0 : sum / count;
    }
}
