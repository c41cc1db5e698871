using System.Runtime.CompilerServices;

namespace Casus.Eval.Lineage;

/// <summary>Words that a spinner puts for others: a table beside this file, a word and its substitutes a line.</summary>
sealed class Lexicon
{
    readonly Dictionary<string, string[]> _substitutes;

    Lexicon(Dictionary<string, string[]> substitutes) => _substitutes = substitutes;

    public static Lexicon Synonyms { get; } = Read("synonyms.tsv");

    public static Lexicon Thesaurus { get; } = Read("thesaurus.tsv");

    /// <summary>Another word for this one in the same inflection, or the word itself where the table has none.</summary>
    public string Substitute(string word, Random random)
    {
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            foreach (var stem in Stems(word[..^ending.Length], ending))
                if (_substitutes.TryGetValue(stem, out var others))
                    return Inflect(others[random.Next(others.Length)], ending);
        }
        return word;
    }

    static readonly string[] Endings = ["", "ed", "ing", "es", "s", "ly"];

    static IEnumerable<string> Stems(string stem, string ending) =>
        ending is "ed" or "ing" ? [stem, stem + "e"] : ending == "es" ? [stem + "e"] : [stem];

    static string Inflect(string word, string ending) =>
        ending is "ed" or "ing" && word.EndsWith('e') ? word[..^1] + ending : word + ending;

    static Lexicon Read(string name, [CallerFilePath] string here = "") => new(
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('\t'))
            .ToDictionary(r => r[0], r => r[1].Split(' '), StringComparer.Ordinal));
}
