namespace Casus.Read.Actors;

/// <summary>Weights for names, summed up over an article in the order in which the names appear.</summary>
sealed class Evidence
{
    public OrderedDictionary<string, int> All { get; } = new(StringComparer.Ordinal);

    public void Add(string name, int weight) => All[name] = All.GetValueOrDefault(name) + weight;
}
