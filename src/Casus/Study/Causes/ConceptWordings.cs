using Casus.Read;

namespace Casus.Study.Causes;

/// <summary>
/// Chooses for every concept the words in which the sources name it most: those that do not turn its direction round before those that do, whole names before "this" and "it", short ones before clauses.
/// No two concepts get the same words where there are others.
/// </summary>
static class ConceptWordings
{
    const int MostWords = 8;

    static readonly HashSet<string> Pointing = [.. Table.Lines("study/pointing-words.txt")];

    public static IReadOnlyDictionary<string, ConceptWording> Of(IEnumerable<Cause> claims, Func<string, string> concept)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return claims
            .SelectMany(c => new[] { c.From, c.To })
            .Where(f => f.Concept.Length > 0)
            .GroupBy(f => concept(f.Concept), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Choose(g, taken), StringComparer.Ordinal);
    }

    static ConceptWording Choose(IEnumerable<Factor> factors, HashSet<string> taken)
    {
        var candidates = factors
            .Select(f => (Text: Shortened(f.Passage.Text), Turn: f.Change < 0 ? -1 : 1, f.Change))
            .GroupBy(c => (Text: c.Text.ToUpperInvariant(), c.Turn))
            .Select(g => (Text: AsWithin(g.Select(c => c.Text)), g.Key.Turn, Count: g.Count(), Changed: g.All(c => c.Change != 0)))
            .OrderBy(g => Pointing.Contains(First(g.Text)))
            .ThenBy(g => g.Turn < 0)
            .ThenBy(g => g.Text.Split(' ').Length > MostWords)
            .ThenByDescending(g => g.Count)
            .ThenBy(g => g.Changed)
            .ThenByDescending(g => First(g.Text) == "the")
            .ThenBy(g => g.Text.Length)
            .ThenBy(g => g.Text, StringComparer.Ordinal)
            .Select(g => new ConceptWording(g.Text, g.Turn))
            .ToList();
        var chosen = candidates.FirstOrDefault(c => !taken.Contains(c.Text)) ?? candidates[0];
        taken.Add(chosen.Text);
        return chosen;
    }

    /// <summary>As it stands within a sentence, where it does so anywhere.</summary>
    static string AsWithin(IEnumerable<string> texts) => texts.OrderByDescending(t => t.Length > 0 && char.IsLower(t[0])).ThenBy(t => t, StringComparer.Ordinal).First();

    /// <summary>On one line, without quotation marks, up to the first pause and no longer than a name can be.</summary>
    static string Shortened(string text)
    {
        var words = new string([.. text.Where(c => c is not ('"' or '“' or '”'))]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var pause = Array.FindIndex(words, w => w[^1] is ',' or ';' or ':');
        var kept = words[..(pause > 0 ? pause + 1 : words.Length)];
        return string.Join(' ', kept.Take(2 * MostWords)).TrimEnd(',', ';', ':') + (kept.Length > 2 * MostWords ? " …" : "");
    }

    static string First(string text) => text.Split(' ')[0].ToLowerInvariant();
}
