using Casus.Clean;
using Casus.Relate.Texts;

namespace Casus.Eval;

/// <summary>
/// Counts in how many article pages of a folder (<c>truth/*.json</c>) each stem occurs, and
/// writes the table that becomes <c>data/relate/frequencies.tsv</c>. Only counts leave the texts.
/// </summary>
static class Frequencies
{
    // Rarer stems are mostly names and slips, and a stem that is absent already counts as rare.
    const int Least = 3;

    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var vocabulary = new Vocabulary();
        var counts = new Dictionary<int, int>();
        var documents = 0;
        foreach (var text in PageTexts.Read(path).Where(t => t.Length > 200))
        {
            documents++;
            foreach (var term in Body.Of(new Article("", text), vocabulary).Tokens.Select(t => t.Term).Distinct())
                counts[term] = counts.GetValueOrDefault(term) + 1;
        }
        log.WriteLine("# In how many of the pages of a page set a stem occurs; the first row is the number of pages. Counts only.");
        log.WriteLine("# From WCXB (CC BY 4.0): Casus.Eval frequencies ../shared/data/pages --out data/relate/frequencies.tsv");
        log.WriteLine($"\t{documents}");
        var kept = counts.Where(c => c.Value >= Least).Select(c => (Stem: vocabulary.Stem(c.Key), c.Value)).ToList();
        foreach (var (stem, count) in kept.OrderByDescending(k => k.Value).ThenBy(k => k.Stem, StringComparer.Ordinal))
            log.WriteLine($"{stem}\t{count}");
        return [new("documents", documents), new("stems", kept.Count)];
    }
}
