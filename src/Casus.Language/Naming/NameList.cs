using Casus.Language.Models;

namespace Casus.Language.Naming;

/// <summary>A list of names of two characters or more. Their first two tell at once that most places of a text begin none of them.</summary>
sealed class NameList
{
    const int Beginnings = 1 << 12;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    readonly ushort[] _longest = new ushort[Beginnings];

    public NameList(string file)
    {
        var names = WordList.Words(file);
        names.RemoveWhere(name => name.Length < 2);
        foreach (var name in names)
            _longest[Beginning(name)] = (ushort)Math.Max(_longest[Beginning(name)], name.Length);
        _names = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> name) => _names.Contains(name);

    /// <summary>No name that a text begins with is longer; 0 if it begins with none.</summary>
    public int Longest(ReadOnlySpan<char> text) => text.Length < 2 ? 0 : _longest[Beginning(text)];

    static int Beginning(ReadOnlySpan<char> text) => (text[0] * 61 + text[1]) & (Beginnings - 1);
}
