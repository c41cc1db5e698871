using System.Collections.Frozen;

namespace Casus.Relate.Contradictions;

/// <summary>Names what a number measures or counts, by the nearest word that the table has for its dimension.</summary>
static class Measures
{
    // Words further away belong to something else.
    const int Reach = 9;
    const int BareReach = 20;

    // A word after the number is a little less likely to name it; one beyond a comma, an "and" or another number much less.
    const int After = 2;
    const int Beyond = 5;

    static readonly FrozenDictionary<string, (string Measure, string Dimension)[]> Names =
        (from row in Table.Rows("relate/measures.tsv")
         from word in row[3].Split(' ')
         from dimension in row[2].Split(',')
         group (row[0], dimension) by word).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    static readonly FrozenSet<string> Things = Table.Rows("relate/measures.tsv").Where(r => r[1] == "thing").Select(r => r[0]).ToFrozenSet();

    static readonly FrozenSet<string> Growing = Table.Rows("relate/measures.tsv").Where(r => r[1] == "grows").Select(r => r[0]).ToFrozenSet();

    /// <summary>Whether later accounts of one event count more.</summary>
    public static bool Grows(string measure) => Growing.Contains(measure);

    /// <summary>The measure that a word names in a dimension.</summary>
    public static string? Of(string word, string dimension) =>
        Names.TryGetValue(word, out var named) ? named.FirstOrDefault(n => n.Dimension == dimension).Measure : null;

    /// <summary>The measure of a number at these tokens of a sentence, or null. A number with a noun of its own counts no other thing.</summary>
    public static string? Near(Telling telling, int line, int first, int last, string dimension, string? noun)
    {
        var within = telling.Body.Lines[line];
        return Towards(telling, first - 1, -1, within.First - 1, dimension, 0, Reach)
            .Concat(Towards(telling, last + 1, 1, within.Last, dimension, After, Reach))
            .Where(n => noun is null || !Things.Contains(n.Measure))
            .OrderBy(n => n.Distance).FirstOrDefault().Measure;
    }

    /// <summary>The measure that the sentence names before a number that has no noun, however far.</summary>
    public static string? Far(Telling telling, int line, int first, string dimension) =>
        Towards(telling, first - 1, -1, telling.Body.Lines[line].First - 1, dimension, 0, BareReach).FirstOrDefault().Measure;

    static IEnumerable<(string Measure, int Distance)> Towards(Telling telling, int from, int step, int end, string dimension, int penalty, int reach)
    {
        for (var (i, distance) = (from, penalty); i != end && distance <= reach; i += step, distance++)
        {
            if (telling.Gap(step > 0 ? i - 1 : i).IndexOfAny(',', ';', ':') >= 0)
                distance += Beyond;
            if (distance <= reach && Of(telling.Word(i), dimension) is { } measure)
                yield return (measure, distance);
            if (telling.Word(i) is "and" or "but" or "while" || Numerals.Begins(telling, i))
                distance += Beyond;
        }
    }
}
