using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Casus.Study.Conflicts;

/// <summary>Reads the fields of a YAML mapping; what is wrong is noted with its line, and a harmless value is given.</summary>
sealed class YamlFields
{
    readonly YamlNode _node;
    readonly List<Fault> _faults;
    readonly Dictionary<string, YamlNode> _fields = new(StringComparer.Ordinal);

    public YamlFields(YamlNode node, string what, string[] known, List<Fault> faults)
    {
        (_node, _faults) = (node, faults);
        if (node is not YamlMappingNode mapping)
        {
            Wrong(node, $"{what} should be a list of fields: {string.Join(", ", known)}");
            return;
        }
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name))
                _fields[name] = value;
            else
                Wrong(key, $"{what} has no field '{name}'; there are {string.Join(", ", known)}");
        }
    }

    public int Line => LineOf(_node);

    public int LineFor(string name) => _fields.TryGetValue(name, out var node) ? LineOf(node) : Line;

    public static int LineOf(YamlNode node) => (int)Math.Max(1, node.Start.Line);

    public bool Has(string name) => _fields.ContainsKey(name);

    public YamlNode Node(string name) => _fields[name];

    /// <summary>A text that must be there.</summary>
    public string Text(string name, string what)
    {
        if (Optional(name) is { } text)
            return text;
        if (!Has(name))
            _faults.Add(new Fault(Line, $"{what} is missing: write '{name}: …'"));
        return "";
    }

    public string? Optional(string name)
    {
        if (!_fields.TryGetValue(name, out var node))
            return null;
        if (node is YamlScalarNode { Value: { } value } && value.Trim().Length > 0)
            return value.Trim();
        Wrong(node, $"'{name}' should be a text");
        return null;
    }

    public bool Flag(string name)
    {
        var text = Optional(name);
        if (text is not (null or "true" or "false"))
            _faults.Add(new Fault(LineFor(name), $"'{name}' is true or false, not '{text}'"));
        return text == "true";
    }

    public IReadOnlyList<YamlNode> Items(string name)
    {
        if (!_fields.TryGetValue(name, out var node))
            return [];
        if (node is YamlSequenceNode list)
            return [.. list.Children];
        if (node is not YamlScalarNode { Value: "" or null })
            Wrong(node, $"'{name}' should be a list");
        return [];
    }

    public IReadOnlyList<string> Texts(string name) => Texts(Items(name), name, _faults);

    /// <summary>The texts of a node that should be a list of texts.</summary>
    public static IReadOnlyList<string> TextsOf(YamlNode node, string name, List<Fault> faults)
    {
        if (node is YamlSequenceNode list)
            return Texts([.. list.Children], name, faults);
        faults.Add(new Fault(LineOf(node), $"'{name}' should be a list of texts, or a list of such lists"));
        return [];
    }

    static List<string> Texts(IReadOnlyList<YamlNode> items, string name, List<Fault> faults)
    {
        var texts = new List<string>();
        foreach (var item in items)
        {
            if (item is YamlScalarNode { Value: { } value })
                texts.Add(value.Trim());
            else
                faults.Add(new Fault(LineOf(item), $"'{name}' should be a list of texts"));
        }
        return texts;
    }

    /// <summary>A whole number within bounds; null where the field is not there.</summary>
    public int? Number(string name, int least, int most)
    {
        if (Optional(name) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        _faults.Add(new Fault(LineFor(name), $"'{name}' is a whole number from {least} to {most}, not '{text}'"));
        return null;
    }

    void Wrong(YamlNode node, string reason) => _faults.Add(new Fault(LineOf(node), reason));
}
