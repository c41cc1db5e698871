using System.Globalization;

namespace Casus.Relate.Texts;

/// <summary>Numbers the stems of a set of bodies and knows how common each is in the press at large. Not safe for several threads.</summary>
sealed class Vocabulary
{
    // Documents behind data/relate/frequencies.tsv; the table's first row says how many.
    static readonly int PressCount;

    static readonly Dictionary<string, int> Press = [];

    readonly Dictionary<string, int> _terms = [];

    readonly Dictionary<string, int> _words = [];

    readonly List<string> _stems = [];

    readonly List<int> _press = [];

    readonly List<ulong> _keys = [];

    static Vocabulary()
    {
        foreach (var row in Table.Rows("relate/frequencies.tsv"))
            Press[row[0]] = int.Parse(row[1], CultureInfo.InvariantCulture);
        PressCount = Press[""];
    }

    public int Count => _press.Count;

    public string Stem(int term) => _stems[term];

    /// <summary>A hash of the stem, the same in every vocabulary: numbers depend on what was read before.</summary>
    public ulong Key(int term) => _keys[term];

    /// <summary>The number of a word's stem; the word is given in lower case.</summary>
    public int Term(ReadOnlySpan<char> word)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.TryGetValue(word, out var known))
            return known;
        var text = word.ToString();
        return _words[text] = Number(Stemmer.Stem(text));
    }

    /// <summary>Inverse document frequency: how much a shared term tells, from the press at large and <paramref name="here"/> of <paramref name="all"/> bodies.</summary>
    public double Idf(int term, int here, int all) =>
        Math.Log((PressCount + all + 1.0) / (_press[term] + here + 0.5));

    /// <summary>The same, from the press at large alone.</summary>
    public double Idf(int term) => Idf(term, 0, 0);

    int Number(string stem)
    {
        if (_terms.TryGetValue(stem, out var term))
            return term;
        _stems.Add(stem);
        _press.Add(Press.GetValueOrDefault(stem));
        _keys.Add(stem.Aggregate(0UL, (hash, letter) => Mixing.Mix(hash, letter)));
        return _terms[stem] = _press.Count - 1;
    }
}
