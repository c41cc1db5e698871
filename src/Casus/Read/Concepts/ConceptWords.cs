using System.Collections.Frozen;
using System.Globalization;
using Casus.Language;

namespace Casus.Read.Concepts;

/// <summary>The tables of <c>data/read/concepts</c>: words of one class, words of change, opposites, words that say nothing of the matter.</summary>
static class ConceptWords
{
    static readonly FrozenDictionary<string, string> Classes =
        Table.Rows("read/concepts/classes.tsv")
            .SelectMany(row => row[1].Split(' ').Select(word => (word, row[0])))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    static readonly FrozenDictionary<string, (string Concept, int Change)> Opposites =
        Table.Rows("read/concepts/opposites.tsv")
            .ToFrozenDictionary(row => row[0], row => (row[1], -1), StringComparer.Ordinal);

    static readonly FrozenDictionary<string, int> Changes =
        Table.Rows("read/concepts/changes.tsv")
            .SelectMany(row => row[1].Split(' ').Select(word => (word, int.Parse(row[0], CultureInfo.InvariantCulture))))
            .DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    static readonly FrozenSet<string> Empty =
        Table.Lines("read/concepts/empty.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, string> Nominals =
        Table.Rows("read/concepts/nominals.tsv")
            .SelectMany(row => row[1].Split(' ').Select(word => (word, row[0])))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Whether a verb or adjective has a noun for what it tells.</summary>
    public static bool HasNominal(Word word) => Nominals.ContainsKey(word.Lemma.ToLowerInvariant());

    /// <summary>The noun for what a verb or adjective tells ("silent" is silence); the lemma of any other word.</summary>
    public static string NominalOf(Word word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        return word.Tag is Tag.Verb or Tag.Aux or Tag.Adj ? Nominals.GetValueOrDefault(lemma, lemma) : lemma;
    }

    /// <summary>The class of a lemma and the direction that its opposite form carries ("instability" is stability, −1).</summary>
    public static (string Concept, int Change) ClassOf(string lemma)
    {
        var (word, change) = Opposites.GetValueOrDefault(lemma, (lemma, 0));
        return (Classes.GetValueOrDefault(word, word), change);
    }

    /// <summary>+1 for "growth", −1 for "loss", 0 for a word that tells of no change.</summary>
    public static int ChangeOf(string lemma) => Changes.GetValueOrDefault(lemma, 0);

    public static bool IsEmpty(string lemma) => Empty.Contains(lemma);
}
