namespace Casus.Language.Models;

/// <summary>The labels of one kind, numbered in the order in which they were first met.</summary>
sealed class Labels
{
    readonly Dictionary<string, int> _numbers = [];
    readonly List<string> _texts = [];

    public Labels(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            if (_numbers.TryAdd(text, _texts.Count))
                _texts.Add(text);
    }

    public int Count => _texts.Count;

    public IReadOnlyList<string> Texts => _texts;

    public string this[int number] => _texts[number];

    /// <summary>The number of a label, or −1.</summary>
    public int this[string text] => _numbers.GetValueOrDefault(text, -1);
}
