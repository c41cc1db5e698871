namespace Casus.Study.Forecasts;

/// <summary>Numbers for names in the order in which they come; upper and lower case are the same name.</summary>
sealed class Lexicon
{
    readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    readonly List<string> _names = [];

    public int Count => _names.Count;

    public string this[int number] => _names[number];

    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    public int? Find(string name) => _numbers.TryGetValue(name, out var number) ? number : null;

    public int Number(string name)
    {
        if (_numbers.TryAdd(name, _names.Count))
            _names.Add(name);
        return _numbers[name];
    }
}
