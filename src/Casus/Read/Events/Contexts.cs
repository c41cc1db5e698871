using Casus.Language;
using Casus.Read.Dates;

namespace Casus.Read.Events;

/// <summary>The PLOVER contexts of an event, seen by the words of its clause: <c>data/read/events/contexts.tsv</c>.</summary>
static class Contexts
{
    /// <summary>PLOVER events rarely have more.</summary>
    const int Most = 3;

    static readonly Dictionary<string, string[]> ByTerm =
        (from row in Table.Rows("read/events/contexts.tsv")
         from term in row[1].Split(", ")
         group row[0] by term).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The contexts with most words in the clause, the strongest first.</summary>
    public static IReadOnlyList<string> Of(Sentence sentence, int word)
    {
        var verb = Clause.VerbOf(sentence, word);
        var counts = new Dictionary<string, int>();
        for (var i = 0; i < sentence.Words.Count; i++)
            if (i == word || Clause.Holds(sentence, word, i) || (verb >= 0 && Clause.Holds(sentence, verb, i)))
                Count(sentence, i, counts);
        return [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(Most).Select(c => c.Key)];
    }

    static void Count(Sentence sentence, int at, Dictionary<string, int> counts)
    {
        var lemma = sentence.Words[at].Lemma.ToLowerInvariant();
        var pair = at + 1 < sentence.Words.Count ? $"{lemma} {sentence.Words[at + 1].Lemma.ToLowerInvariant()}" : lemma;
        foreach (var context in (ByTerm.GetValueOrDefault(lemma) ?? []).Concat(pair == lemma ? [] : ByTerm.GetValueOrDefault(pair) ?? []))
            counts[context] = counts.GetValueOrDefault(context) + 1;
    }
}
